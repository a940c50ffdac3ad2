package org.homestretch.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.homestretch.identity.Role;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Test;

class PracticeViewTest extends WorkspaceTest {

    @Test
    void an_owner_sees_who_works_here() {
        open("practice");
        assertThat(screen()).contains("1 person works at Practice", "Olive Owner", "Owner, Therapist", "Active");
    }

    @Test
    void an_invited_therapist_is_listed_and_the_link_is_handed_over() {
        open("practice");
        click("Invite a therapist");
        name().setValue("Theo Therapist");
        find(EmailField.class).single().setValue(Practices.address("theo"));
        click("Invite");
        assertThat(screen()).contains("Invitation for Theo Therapist", "2 people work at", "Not joined yet");
    }

    @Test
    void a_refused_invitation_keeps_what_was_typed() {
        open("practice");
        click("Invite a therapist");
        name().setValue("Olive Again");
        find(EmailField.class).single().setValue(me.email());
        click("Invite");
        assertThat(find(EmailField.class).single().getErrorMessage())
                .isEqualTo("Someone in your practice already has this e-mail address.");
        assertThat(name().getValue()).isEqualTo("Olive Again");
    }

    @Test
    void a_therapist_who_is_no_owner_neither_finds_nor_opens_it() {
        comeBackAs(Role.THERAPIST);
        open("practice");
        assertThat(screen())
                .contains("There is no such page", "Clients")
                .doesNotContain("Practice Invite", "Olive Owner Owner");
    }

    private TextField name() {
        return find(TextField.class).all().stream()
                .filter(it -> "Name".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
