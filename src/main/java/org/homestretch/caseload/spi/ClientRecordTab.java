package org.homestretch.caseload.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.homestretch.caseload.ClientSummary;

/** A tab of the client page, contributed by the module that knows its matter. Implementations are beans. */
public interface ClientRecordTab {

    /** Last part of the tab's address, lower case; "" for the tab shown first. */
    String path();

    /** Key of the tab's name in the message bundles. */
    String titleKey();

    /** Tabs stand in ascending order: plan 10, progress 20, messages and notes 30, details 90. */
    int order();

    /** A few words beside the tab's name on what is new in it, while another tab is open. */
    default Optional<String> news(ClientSummary client) {
        return Optional.empty();
    }

    /** The content, made anew each time the tab is opened; the care relationship was checked, check it again below. */
    Component content(ClientSummary client);

    /** The content of a tab that keeps a choice in its address; never anything about the client's health. */
    default Component content(ClientSummary client, QueryParameters chosen) {
        return content(client);
    }
}
