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

    private record Place(ClientId client, Kind kind) implements Serializable {}

    private final Map<Place, String> texts = new ConcurrentHashMap<>();

    String of(ClientId client, Kind kind) {
        return texts.getOrDefault(new Place(client, kind), "");
    }

    void keep(ClientId client, Kind kind, String text) {
        if (text.isEmpty()) texts.remove(new Place(client, kind));
        else texts.put(new Place(client, kind), text);
    }
}
