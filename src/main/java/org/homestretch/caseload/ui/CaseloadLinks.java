package org.homestretch.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.homestretch.caseload.ClientId;
import org.springframework.modulith.NamedInterface;

/** Links to a client's page, for every module that shows clients. */
@NamedInterface("ui")
public final class CaseloadLinks {

    private CaseloadLinks() {}

    /** A link to the tab shown first. */
    public static RouterLink client(String text, ClientId client) {
        return tab(text, client, "");
    }

    /** @param tab the {@code path()} of a ClientRecordTab */
    public static RouterLink tab(String text, ClientId client, String tab) {
        return new RouterLink(text, ClientView.class, parameters(client, tab));
    }

    public static RouterLink clients(String text) {
        return new RouterLink(text, ClientsView.class);
    }

    /** Leads to the tab at once. */
    public static void open(UI ui, ClientId client, String tab) {
        ui.navigate(ClientView.class, parameters(client, tab));
    }

    private static RouteParameters parameters(ClientId client, String tab) {
        var id = new RouteParam(ClientView.CLIENT, client.toString());
        return tab.isEmpty() ? new RouteParameters(id) : new RouteParameters(id, new RouteParam(ClientView.TAB, tab));
    }
}
