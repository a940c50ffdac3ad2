package org.homestretch.message.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.homestretch.design.MenuNews;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;
import org.homestretch.message.Unread;
import org.homestretch.message.UnreadMessages;
import org.springframework.stereotype.Component;

/** Says beside Clients in the menu how many messages wait to be read. */
@Component
class UnreadInMenu implements MenuNews {

    private final UnreadMessages unread;
    private final CurrentAccount current;

    UnreadInMenu(UnreadMessages unread, CurrentAccount current) {
        this.unread = unread;
        this.current = current;
    }

    @Override
    public String path() {
        return "clients";
    }

    @Override
    public Optional<String> words() {
        if (!current.get().is(Role.THERAPIST)) return Optional.empty();
        var count = unread.ofClients().stream().mapToInt(Unread::count).sum();
        return count == 0 ? Optional.empty() : Optional.of(UI.getCurrent().getTranslation("message.unread", count));
    }
}
