package org.homestretch.message.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.homestretch.caseload.spi.ClientListNews;
import org.homestretch.message.UnreadMessages;
import org.springframework.stereotype.Component;

/** Names the clients whose messages wait to be read, whoever has waited the longest first. */
@Component
class UnreadInClientList implements ClientListNews {

    private final UnreadMessages unread;

    UnreadInClientList(UnreadMessages unread) {
        this.unread = unread;
    }

    @Override
    public List<News> news() {
        return unread.ofClients().stream()
                .map(it -> new News(
                        it.client(),
                        it.name(),
                        UI.getCurrent().getTranslation("message.unread.new", it.count()),
                        MessagesTab.PATH))
                .toList();
    }
}
