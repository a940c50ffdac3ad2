package org.homestretch.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.homestretch.identity.Role;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.ErasureReason;
import org.homestretch.rights.ExportingRecords;
import org.homestretch.support.InCare;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("E14")
class RecordsViewTest extends WorkspaceTest {

    @Autowired
    InCare inCare;

    @Autowired
    AskingErasure asking;

    @Test
    @SuppressWarnings("unchecked")
    void an_owner_is_told_what_becomes_of_what_and_asks_by_typing_the_name() {
        inCare.client(me, "Europe/Berlin");
        open("records");
        assertThat(screen())
                .contains("the record of one client", "Mara Lindt", "No record was erased.")
                .doesNotContain("To be erased");

        click("Erase…");
        assertThat(screen())
                .contains("Erase Mara Lindt for good", "24 hours after", "another owner confirms it")
                .contains("cannot be undone", "no logged session", "Not reached");
        click("Ask to erase");
        assertThat(find(ComboBox.class).single().getErrorMessage()).isEqualTo("Please choose why.");

        find(ComboBox.class).single().setValue(ErasureReason.ASKED);
        typed().setValue("mara lindt");
        click("Ask to erase");
        assertThat(typed().getErrorMessage()).contains("Mara Lindt");

        typed().setValue("Mara Lindt");
        click("Ask to erase");
        assertThat(screen())
                .contains("the record of one client", "To be erased", "Will be erased on", "asked by Olive Owner")
                .contains("The client asked for it", "No record was erased.")
                .doesNotContain("Erase…", "Erase now…");
    }

    @Test
    void whoever_asked_withdraws_it_by_one_click() {
        var client = inCare.client(me, "Europe/Berlin").id();
        asking.ask(client, "Mara Lindt", ErasureReason.MISTAKE);
        open("records");

        click("Withdraw");

        assertThat(screen()).contains("Erase…").doesNotContain("To be erased");
        assertThat(asking.open()).isEmpty();
    }

    @Test
    void another_owner_reads_who_asked_and_why_and_has_it_done() {
        var client = inCare.client(me, "Europe/Berlin").id();
        practices.cameBefore(me, Duration.ofDays(2));
        as(
                practices.secondOwner(me, Duration.ofDays(2)),
                () -> asking.ask(client, "Mara Lindt", ErasureReason.RETENTION));
        open("records");

        click("Erase now…");
        assertThat(screen())
                .contains("Erase Mara Lindt now", "Sina Second asked to erase Mara Lindt")
                .contains("It was kept as long as it must be", "You are the second person", "no logged session");
        click("Erase for good");

        assertThat(screen())
                .contains("no record of a client", "asked by Sina Second, confirmed by Olive Owner")
                .doesNotContain("Mara Lindt", "To be erased");
    }

    @Test
    void it_stands_on_the_clients_page_where_an_owner_withdraws_it() {
        var client = inCare.client(me, "Europe/Berlin").id();
        asking.ask(client, "Mara Lindt", ErasureReason.ASKED);
        comeBackAs(Role.THERAPIST);
        open("clients/" + client);
        assertThat(screen())
                .contains("Will be erased on", "asked by Olive Owner", "An owner can withdraw it under Records.")
                .doesNotContain("Withdraw ");

        comeBackAs(Role.OWNER, Role.THERAPIST);
        open("clients/" + client);
        click("Withdraw");

        assertThat(screen()).contains("Mara Lindt").doesNotContain("Will be erased on");
    }

    @Test
    @Tag("A3")
    void an_owner_opens_a_record_in_an_emergency_and_reads_it_for_an_hour() {
        var client = inCare.client(me, "Europe/Berlin").id();
        open("records/" + client + "/emergency");
        assertThat(screen()).doesNotContain("opened in an emergency");

        open("records");
        click("Open in an emergency…");
        assertThat(screen()).contains("for an hour and change nothing", "are told at once");
        click("Open for an hour");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Please say why.");
        find(TextArea.class).single().setValue("She called in pain.");
        click("Open for an hour");
        assertThat(screen()).contains("Mara Lindt, opened in an emergency", "She called in pain.", "E-mail address");

        open("records");
        assertThat(screen()).contains("Opened in emergencies", "by Olive Owner: She called in pain.");
        open("clients/" + client);
        assertThat(screen()).contains("Olive Owner opened this record in an emergency");
    }

    @Test
    void the_record_of_one_client_too_many_is_not_offered_and_that_is_said() {
        practices.tookOut(me, ExportingRecords.MOST_CLIENTS);
        var last = inCare.client(me, "Europe/Berlin").id();
        open("clients/" + last);

        click("Take out the record…");

        assertThat(screen())
                .contains("You have taken out the whole records of 10 clients within 24 hours", "ask a colleague")
                .doesNotContain("Download the archive");
    }

    @Test
    @Tag("A7")
    void whoever_is_no_owner_does_not_come_here() {
        comeBackAs(Role.THERAPIST);
        open("records");
        assertThat(screen()).doesNotContain("Erased records");
    }

    private TextField typed() {
        return find(TextField.class, find(Dialog.class).single()).single();
    }
}
