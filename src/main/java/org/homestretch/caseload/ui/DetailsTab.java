package org.homestretch.caseload.ui;

import com.vaadin.flow.component.Component;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.Consenting;
import org.homestretch.caseload.spi.ClientRecordTab;

/** What is written down of the client, and the start and end of their care. */
@org.springframework.stereotype.Component
class DetailsTab implements ClientRecordTab {

    private final ClientDialogs dialogs;
    private final Consenting consenting;

    DetailsTab(ClientDialogs dialogs, Consenting consenting) {
        this.dialogs = dialogs;
        this.consenting = consenting;
    }

    @Override
    public String path() {
        return "details";
    }

    @Override
    public String titleKey() {
        return "caseload.details";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component content(ClientSummary client) {
        return new ClientDetailsCard(client, consenting.of(client.id()), dialogs);
    }
}
