package org.homestretch.shell;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.RolesAllowed;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;

/** Leads to the first screen of the menu; owners who do not treat come for the last, which is the practice. */
@Route("")
@RolesAllowed({OWNER, THERAPIST})
class HomeView extends Div implements BeforeEnterObserver {

    private final CurrentAccount current;

    HomeView(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entries = MenuConfiguration.getMenuEntries();
        var home = current.get().is(Role.THERAPIST) ? entries.getFirst() : entries.getLast();
        event.forwardTo(WorkspaceMenu.withoutSlash(home.path()));
    }
}
