package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.plan.pause.PauseCases.pause;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.caseload.Caseload;
import org.homestretch.design.Dates;
import org.homestretch.design.DayField;
import org.homestretch.plan.pause.Pause;
import org.homestretch.plan.pause.PauseCases;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.plan.pause.ReadingPauses;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PauseBarTest extends WorkspaceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    Pausing pausing;

    @Autowired
    ReadingPauses reading;

    @Autowired
    MovableClock clock;

    InCare.Pair mara;

    @BeforeEach
    void a_client_with_a_plan() {
        clock.moveTo(TODAY.atTime(12, 0).atZone(BERLIN).toInstant());
        mara = inCare.client(me, "Europe/Berlin");
        inCare.publish(mara, TODAY, inCare.daily(me, "supine-twist", TODAY, 1));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void one_line_says_since_when_why_and_by_whom() {
        openPlan();
        assertThat(screen()).contains("Not paused.").doesNotContain("Resume");

        pausing.pause(mara.id(), pause(PauseKind.ILLNESS, TODAY.minusDays(2), TODAY.plusDays(1)));
        openPlan();
        assertThat(screen())
                .contains("Paused since Monday, until 3 December 2026, for illness, by Olive Owner; not counted.");

        as(mara.client(), () -> pausing.pauseMine(PauseCases.open(PauseKind.FLARE_UP, TODAY)));
        openPlan();
        assertThat(screen()).contains("Paused since today for a flare-up, by Mara; not counted.");
    }

    @Test
    void a_pause_to_come_is_told_before_it_begins() {
        as(mara.client(), () -> pausing.pauseMine(pause(PauseKind.HOLIDAY, TODAY.plusDays(22), TODAY.plusDays(31))));

        openPlan();

        assertThat(screen())
                .contains("Next pause: 24 December 2026 to 2 January 2027, for a holiday.", "To come", "Take back");
        click("Take back");
        assertThat(screen()).contains("Not paused.", "Taken back").doesNotContain("To come");
    }

    @Test
    void a_therapist_pauses_with_a_reason_and_an_open_end() {
        openPlan();
        click("Pause");
        save();
        assertThat(screen()).contains("Please choose one.");
        choose(PauseKind.FLARE_UP);
        day("From").setValue(TODAY.minusDays(3));
        test(find(TextArea.class).single()).setValue("Told on the phone.");
        save();

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(screen())
                .contains("Paused since Sunday for a flare-up, by Olive Owner; not counted.")
                .contains("From 29 November 2026, open end", "Flare-up · by Olive Owner", "“Told on the phone.”");
    }

    @Test
    void what_cannot_be_accepted_is_told_at_its_field_and_what_was_typed_stays() {
        openPlan();
        click("Pause");
        choose(PauseKind.HOLIDAY);
        day("From").setValue(TODAY.minusDays(8));
        save();
        assertThat(screen()).contains("This can be entered up to 7 days back.");

        day("From").setValue(TODAY);
        day("Last day").setValue(TODAY.minusDays(1));
        save();
        assertThat(screen()).contains("The last day must not be before the first.");
        assertThat(find(Dialog.class).all()).hasSize(1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_single_day_is_excused_with_one_date() {
        openPlan();
        click("Excuse a day");
        choose(PauseKind.OTHER);
        day("Day").setValue(TODAY.minusDays(1));
        save();

        assertThat(kept()).singleElement().matches(it -> TODAY.minusDays(1).equals(it.lastDate()));
        assertThat(screen()).contains("Not paused.", say(TODAY.minusDays(1)));
    }

    @Test
    void resuming_asks_from_which_day_and_says_so_in_the_list() {
        pausing.pause(mara.id(), PauseCases.open(PauseKind.ILLNESS, TODAY.minusDays(4)));
        openPlan();
        click("Resume");
        day("Due again from").setValue(TODAY.minusDays(5));
        save();
        assertThat(screen()).contains("The pause began later.");
        day("Due again from").setValue(TODAY.minusDays(1));
        save();

        assertThat(screen()).contains("Not paused.", "due again from " + say(TODAY.minusDays(1)) + ", by Olive Owner");
    }

    @Test
    void after_discharge_the_pauses_can_be_read_and_not_changed() {
        pausing.pause(mara.id(), PauseCases.day(TODAY.minusDays(1)));
        caseload.discharge(mara.id());

        openPlan();

        assertThat(screen())
                .contains(say(TODAY.minusDays(1)), "Illness · by Olive Owner")
                .doesNotContain("Not paused.", "Take back", "Excuse a day");
    }

    private void openPlan() {
        open("clients/" + mara.id());
    }

    private List<Pause> kept() {
        return reading.of(mara.id()).pauses();
    }

    @SuppressWarnings("unchecked")
    private void choose(PauseKind kind) {
        find(RadioButtonGroup.class).single().setValue(kind);
    }

    private DayField day(String label) {
        return find(DayField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    /** Presses the dialog's filled button; the other one on the screen is that of the plan. */
    private void save() {
        var button = find(Button.class).all().stream()
                .filter(it -> it.getThemeNames().contains("primary"))
                .filter(it -> !it.getText().equals("Change plan"))
                .findFirst()
                .orElseThrow();
        test(button).click();
    }

    private static String say(LocalDate date) {
        return Dates.day(date, UI.getCurrent().getLocale());
    }
}
