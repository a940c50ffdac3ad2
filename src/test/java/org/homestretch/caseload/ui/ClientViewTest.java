package org.homestretch.caseload.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Role;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientViewTest extends WorkspaceTest {

    @Autowired
    private Caseload caseload;

    private ClientId mara;

    @BeforeEach
    void aClient() {
        mara = caseload.add(mara());
    }

    @Test
    void the_top_says_who_it_is_and_how_to_reach_them() {
        open("clients/" + mara);
        assertThat(screen())
                .contains("Mara Lindt", "Not joined yet", "42 years\u00a0· mara", "+44 20 7946 0000", "in Lisbon");
    }

    @Test
    void details_have_an_address_of_their_own() {
        open("clients/" + mara + "/details");
        assertThat(screen())
                .contains("Date of birth", "3 April 1984", "Europe/Lisbon", "Discharging ends it as of today");
    }

    @Test
    void an_invitation_is_shown_to_be_handed_over() {
        open("clients/" + mara);
        click("Invite");
        assertThat(screen()).contains("Invitation for Mara Lindt", "No mail is set up here", "It works once, until");
        assertThat(find(TextField.class).single().getValue()).contains("/invite/");
        assertThat(find(Image.class).single().getSrc()).startsWith("data:image/svg+xml");
        click("Close");
        assertThat(screen()).contains("Mara’s link works until");
    }

    @Test
    void refused_changes_stay_in_the_form() {
        open("clients/" + mara + "/details");
        click("Edit");
        find(EmailField.class).single().setValue("mara at home");
        click("Save");
        assertThat(find(EmailField.class).single().getErrorMessage()).startsWith("This does not look like");
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("mara at home");
        assertThat(caseload.find(mara).email()).isNotEqualTo("mara at home");
    }

    @Test
    void accepted_changes_are_shown_at_once() {
        open("clients/" + mara + "/details");
        click("Edit");
        find(TextField.class).all().stream()
                .filter(it -> "Name".equals(it.getLabel()))
                .forEach(it -> it.setValue("Mara Berg"));
        click("Save");
        assertThat(screen()).contains("Mara Berg").doesNotContain("Mara Lindt");
    }

    @Test
    void discharging_asks_first_and_can_be_taken_back() {
        open("clients/" + mara + "/details");
        click("Discharge");
        assertThat(caseload.find(mara).isDischarged()).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(screen()).contains("Mara’s care ended on").doesNotContain("Invite");
        click("Readmit");
        assertThat(caseload.find(mara).isDischarged()).isFalse();
    }

    @Test
    @Tag("A2")
    void a_client_of_another_practice_is_not_there() {
        comeBackAs(Role.OWNER, Role.THERAPIST);
        Practices.as(practices.practice(), () -> mara = caseload.add(mara()));
        open("clients/" + mara);
        assertThat(screen()).contains("There is no such page").doesNotContain("Mara");
    }

    @Test
    void what_names_no_client_or_no_tab_is_not_there() {
        for (var address : new String[] {UUID.randomUUID().toString(), "mara", mara + "/nothing"}) {
            open("clients/" + address);
            assertThat(screen()).contains("There is no such page");
        }
    }

    private static ClientDetails mara() {
        return ClientDetails.typed(
                "Mara Lindt",
                Practices.address("mara"),
                "+442079460000",
                LocalDate.of(1984, 4, 3),
                "Europe/Lisbon",
                Locale.ENGLISH,
                LocalDate.of(2026, 11, 23));
    }
}
