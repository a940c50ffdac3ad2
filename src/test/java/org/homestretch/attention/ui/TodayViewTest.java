package org.homestretch.attention.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.Sessions;
import org.homestretch.attention.AskingForHelp;
import org.homestretch.attention.HelpPlace;
import org.homestretch.identity.Role;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.WritingMessages;
import org.homestretch.shared.NewId;
import org.homestretch.support.InCare;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TodayViewTest extends WorkspaceTest {

    @Autowired
    InCare inCare;

    @Autowired
    LoggingSessions logging;

    @Autowired
    WritingMessages writing;

    @Autowired
    AskingForHelp help;

    InCare.Pair mara;

    @BeforeEach
    void a_client_in_pain_and_one_on_track() {
        mara = inCare.client(me, "Europe/Berlin");
        inCare.client(me, "Europe/Berlin");
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var plan = inCare.publish(mara, today, inCare.daily(me, "supine-twist", today, 1));
        var log = Sessions.painBefore(Sessions.session(plan, today, Sessions.twist(plan, Sessions.ICE)), 8);
        as(mara.client(), () -> logging.log(log));
    }

    @Test
    void it_says_who_needs_somebody_and_why() {
        open("today");
        assertThat(screen())
                .contains("1 of 2 clients needs you. The rest are on track.", "Mara Lindt", "Pain 8")
                .contains("Pain of 7 or more on one day of the last seven");
    }

    @Test
    void who_wrote_stands_there_until_it_is_read() {
        as(mara.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText("May I?")));
        open("today");
        assertThat(screen()).contains("Wrote to you", "Not read yet, sent on");
        open("clients/" + mara.id() + "/messages");
        open("today");
        assertThat(screen()).contains("Mara Lindt").doesNotContain("Wrote to you");
    }

    @Test
    void a_row_opens_to_its_evidence_with_one_filled_button() {
        as(mara.client(), () -> help.ask(NewId.next(), Instant.now(), HelpPlace.SESSION, false));
        open("today/" + mara.id());
        assertThat(screen())
                .contains("Asked for help", "during a session", "Why is this shown?", "Latest sessions")
                .contains("1 of 1 sessions", "Low back, version 1 since");
        assertThat(find(Button.class).all())
                .filteredOn(it -> it.getThemeNames().contains(ButtonVariant.PRIMARY.getVariantName()))
                .hasSize(1);
    }

    @Test
    void acknowledging_leaves_the_panel_open_and_says_who_did_it() {
        open("today/" + mara.id());
        test(find(Button.class).withText("Acknowledge").all().getLast()).click();
        assertThat(screen())
                .contains("Nobody needs you today", "acknowledged (high pain)", "Olive Owner", "1 thing done today");
    }

    @Test
    void each_button_says_what_it_acknowledges_and_what_was_done_is_listed_once() {
        as(mara.client(), () -> help.ask(NewId.next(), Instant.now(), HelpPlace.SESSION, false));
        open("today/" + mara.id());
        assertThat(find(Button.class).withText("Acknowledge").all())
                .extracting(it -> it.getAriaLabel().orElse(""))
                .contains("Acknowledge: Asked for help", "Acknowledge: Pain 8")
                .doesNotContain("")
                .doesNotHaveDuplicates();
        test(find(Button.class).withText("I have called").all().getLast()).click();
        assertThat(screen()).contains("Mara: called (asked for help, high pain)", "1 thing done today");
    }

    @Test
    void a_note_without_words_is_told_at_its_field() {
        open("today/" + mara.id());
        test(find(Button.class).withText("Add a note").all().getLast()).click();
        click("Keep the note");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Please write a few words.");
        find(TextArea.class).single().setValue("Called her mother.");
        click("Keep the note");
        assertThat(screen()).contains("“Called her mother.”", "Pain 8");
    }

    @Test
    void a_threshold_for_the_client_alone_is_told_at_its_field_and_holds() {
        open("today/" + mara.id());
        test(find(Button.class).withText("Thresholds").all().getLast()).click();
        var pain = find(IntegerField.class)
                .withCondition(it -> it.getLabel().startsWith("Pain"))
                .single();
        assertThat(pain.getHelperText()).isEqualTo("Homestretch’s: 7");
        pain.setValue(11);
        click("Save the thresholds");
        assertThat(pain.getErrorMessage()).isEqualTo("Please choose a number from 1 to 10.");
        pain.setValue(9);
        click("Save the thresholds");
        assertThat(screen()).contains("Nobody needs you today");
    }

    @Test
    void owners_set_those_of_the_practice_on_its_page() {
        comeBackAs(Role.OWNER);
        open("practice");
        assertThat(screen()).contains("Who needs a therapist");
        assertThat(find(IntegerField.class).all())
                .extracting(IntegerField::getHelperText)
                .contains("Homestretch’s: 7");
    }

    @Test
    @Tag("A2")
    void somebody_elses_client_and_what_is_none_look_alike() {
        var stranger = inCare.client(practices.practice(), "Europe/Berlin");
        for (var address : List.of("today/" + stranger.id(), "today/nobody")) {
            open(address);
            assertThat(screen()).contains("There is no such page");
        }
    }
}
