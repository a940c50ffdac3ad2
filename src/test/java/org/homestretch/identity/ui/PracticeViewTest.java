package org.homestretch.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.PracticeSettings;
import org.homestretch.identity.Role;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class PracticeViewTest extends WorkspaceTest {

    @Autowired
    CurrentPractice practice;

    @Autowired
    PracticeSettings settings;

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
        email().setValue(Practices.address("theo"));
        click("Invite");
        assertThat(screen()).contains("Invitation for Theo Therapist", "2 people work at", "Not joined yet");
    }

    @Test
    void a_refused_invitation_keeps_what_was_typed() {
        open("practice");
        click("Invite a therapist");
        name().setValue("Olive Again");
        email().setValue(me.email());
        click("Invite");
        assertThat(email().getErrorMessage()).isEqualTo("Someone in your practice already has this e-mail address.");
        assertThat(name().getValue()).isEqualTo("Olive Again");
    }

    @Test
    void an_owner_says_how_long_a_plan_may_be_for_the_own_practice_alone() {
        open("practice");
        assertThat(minutes().getValue()).isEqualTo(20);
        minutes().setValue(35);
        click("Save");

        assertThat(practice.get().dailyMinutes()).isEqualTo(35);
        var other = Practices.as(practices.practice(), () -> practice.get().dailyMinutes());
        assertThat(other).isEqualTo(20);
    }

    @Test
    void no_sensible_time_is_told_at_the_field_and_what_was_typed_stays() {
        open("practice");
        minutes().setValue(900);
        click("Save");

        assertThat(minutes().getErrorMessage()).isEqualTo("Please choose 5 to 240 minutes.");
        assertThat(minutes().getValue()).isEqualTo(900);
        assertThat(practice.get().dailyMinutes()).isEqualTo(20);
    }

    @Test
    @Tag("A7")
    void a_therapist_who_is_no_owner_cannot_change_it() {
        comeBackAs(Role.THERAPIST);

        assertThatThrownBy(() -> settings.limitDailyMinutes(35)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("A7")
    void a_therapist_who_is_no_owner_neither_finds_nor_opens_it() {
        comeBackAs(Role.THERAPIST);
        open("practice");
        assertThat(screen())
                .contains("There is no such page", "Clients")
                .doesNotContain("Practice Invite", "Olive Owner Owner");
    }

    private EmailField email() {
        return find(EmailField.class).withLabel("E-mail address").single();
    }

    private IntegerField minutes() {
        return find(IntegerField.class).withLabel("Minutes a day").single();
    }

    private TextField name() {
        return find(TextField.class).all().stream()
                .filter(it -> "Name".equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
