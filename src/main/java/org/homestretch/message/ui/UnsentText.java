package org.homestretch.message.ui;

import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.homestretch.caseload.ClientId;
import org.springframework.stereotype.Component;

/** What somebody typed and did not send, kept while they are signed in, so that looking elsewhere loses nothing. */
@Component
@VaadinSessionScope
class UnsentText implements Serializable {

    /** What a text was to become. */
    enum Kind {
        MESSAGE,
        NOTE
    }

    private record Key(ClientId client, Kind kind) implements Serializable {}

    private final Map<Key, String> texts = new ConcurrentHashMap<>();

    Place of(ClientId client, Kind kind) {
        return new Place(new Key(client, kind));
    }

    /** Where one text is kept. */
    final class Place implements Serializable {

        private final Key key;

        private Place(Key key) {
            this.key = key;
        }

        String text() {
            return texts.getOrDefault(key, "");
        }

        void keep(String text) {
            if (text.isEmpty()) texts.remove(key);
            else texts.put(key, text);
        }
    }
}
