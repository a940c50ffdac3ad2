package org.homestretch.caseload.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Confirmation;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.InvitationMail;
import org.homestretch.identity.ui.InvitationDialog;
import org.springframework.stereotype.Component;

/** Everything that a therapist is asked in a dialog about a client. */
@Component
class ClientDialogs {

    private final Caseload caseload;
    private final CurrentPractice practice;
    private final InvitationMail mail;
    private final Clock clock;

    ClientDialogs(Caseload caseload, CurrentPractice practice, InvitationMail mail, Clock clock) {
        this.caseload = caseload;
        this.practice = practice;
        this.mail = mail;
        this.clock = clock;
    }

    void add(Consumer<ClientId> added) {
        var zone = zone();
        new ClientDialog(zone, today(zone), details -> added.accept(caseload.add(details))).open();
    }

    void edit(ClientSummary client) {
        var dialog = new ClientDialog(client, today(zone()), details -> {
            caseload.edit(client.id(), details);
            refresh();
        });
        dialog.open();
    }

    /** Makes a new link, mails it where that is possible, and shows it to be handed over. */
    void invite(ClientSummary client) {
        var link = caseload.invite(client.id());
        var outcome = mail.send(link, client.language());
        var dialog = new InvitationDialog(link, outcome, zone());
        dialog.addClosedListener(_ -> refresh());
        dialog.open();
    }

    void discharge(ClientSummary client) {
        var ui = UI.getCurrent();
        new Confirmation(
                        ui.getTranslation("caseload.discharge.question", client.name()),
                        ui.getTranslation("caseload.discharge.consequence", client.firstName()),
                        ui.getTranslation("caseload.discharge.yes"),
                        () -> {
                            caseload.discharge(client.id());
                            refresh();
                        })
                .open();
    }

    void readmit(ClientSummary client) {
        caseload.readmit(client.id());
        refresh();
    }

    private ZoneId zone() {
        return practice.get().zone();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
