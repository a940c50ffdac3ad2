package org.homestretch.rights.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.homestretch.identity.Role;
import org.homestretch.rights.ErasureReason;
import org.homestretch.support.InCare;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("E14")
class RecordsViewTest extends WorkspaceTest {

    @Autowired
    InCare inCare;

    @Test
    @SuppressWarnings("unchecked")
    void an_owner_is_told_what_becomes_of_what_and_erases_by_typing_the_name() {
        inCare.client(me, "Europe/Berlin");
        open("records");
        assertThat(screen()).contains("the record of one client", "Mara Lindt", "No record was erased.");

        click("Erase…");
        assertThat(screen())
                .contains("You are about to erase Mara Lindt.", "cannot be undone", "no logged session", "Not reached");
        click("Erase for good");
        assertThat(find(ComboBox.class).single().getErrorMessage()).isEqualTo("Please choose why.");

        find(ComboBox.class).single().setValue(ErasureReason.ASKED);
        typed().setValue("mara lindt");
        click("Erase for good");
        assertThat(typed().getErrorMessage()).contains("Mara Lindt");

        typed().setValue("Mara Lindt");
        click("Erase for good");
        assertThat(screen()).doesNotContain("Mara Lindt").contains("no record of a client", "The client asked for it");
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
