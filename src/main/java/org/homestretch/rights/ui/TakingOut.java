package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientDeed;
import org.homestretch.design.Buttons;
import org.homestretch.identity.spi.AskingForProof;
import org.homestretch.rights.ExportingRecords;

/** Takes out a record for the client whose it is, once whoever asks has shown again who they are. */
@org.springframework.stereotype.Component
class TakingOut implements ClientDeed {

    private final ExportingRecords exporting;
    private final AskingForProof asking;

    TakingOut(ExportingRecords exporting, AskingForProof asking) {
        this.exporting = exporting;
        this.asking = asking;
    }

    @Override
    public Component entry(ClientSummary client) {
        return button(client.id(), client.name());
    }

    Component button(ClientId client, String name) {
        return Buttons.quiet(
                UI.getCurrent().getTranslation("rights.export"),
                () -> asking.before(() -> new ExportDialog(client, name, exporting).open()));
    }
}
