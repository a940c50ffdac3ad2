package org.homestretch.progress.ui;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.Sessions.ICE;
import static org.homestretch.adherence.Sessions.correcting;
import static org.homestretch.adherence.Sessions.couldNot;
import static org.homestretch.adherence.Sessions.note;
import static org.homestretch.adherence.Sessions.painBefore;
import static org.homestretch.adherence.Sessions.session;
import static org.homestretch.adherence.Sessions.stopped;
import static org.homestretch.adherence.Sessions.twist;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.design.Chart;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.pause.PauseCases;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProgressTabTest extends WorkspaceTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    InCare inCare;

    @Autowired
    LoggingSessions logging;

    @Autowired
    Pausing pausing;

    @Autowired
    MovableClock clock;

    InCare.Pair mara;
    LocalDate today;
    ClientPlan plan;

    @BeforeEach
    void a_client_whose_plan_began_two_days_ago() {
        today = LocalDate.now(BERLIN);
        mara = inCare.client(me, "Europe/Berlin");
        clock.moveTo(today.minusDays(2).atTime(9, 0).atZone(BERLIN).toInstant());
        plan = inCare.publish(mara, today.minusDays(2), inCare.daily(me, "supine-twist", today.minusDays(2), 1));
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void the_figure_stands_before_the_words_and_opens_to_its_explanation() {
        log(session(plan, today.minusDays(1), twist(plan, Set.of())));
        log(session(plan, today, twist(plan, ICE)));

        openProgress();

        assertThat(screen()).contains("2 of 3 sessions", "How is this counted?", "Adherence policy v1");
        assertThat(screen()).contains("Amount done", "45.8%", "Exercises done", "67%");
    }

    @Test
    void each_session_is_told_as_it_was_logged_newest_first() {
        log(session(plan, today.minusDays(1), twist(plan, Set.of())));
        log(painBefore(note(session(plan, today, twist(plan, ICE)), "It clicked."), 4));

        openProgress();

        assertThat(screen())
                .contains(
                        "Supine twist: right 5, left 4, bonus right 3, with ice",
                        "Pain 4 before",
                        "“It clicked.”",
                        "Entered late");
        assertThat(charts()).contains("Supine twist: right tighter 2 of 2 times");
        assertThat(screen().indexOf("with ice")).isLessThan(screen().indexOf("Entered late"));
    }

    @Test
    void a_session_that_could_not_be_done_says_why() {
        log(couldNot(session(plan, today), Barrier.TIRED));

        openProgress();

        assertThat(screen())
                .contains("Could not: Too tired", "1 session that could not be done stays in what was expected.");
    }

    @Test
    void a_session_that_was_stopped_early_says_why_beside_what_was_done() {
        log(stopped(session(plan, today, twist(plan, ICE)), Barrier.OTHER, "The bell rang."));

        openProgress();

        assertThat(screen()).contains("right 5, left 4", "Stopped early: Something else. “The bell rang.”");
    }

    @Test
    void a_corrected_session_opens_to_what_it_said_before() {
        var wrong = session(plan, today, twist(plan, Set.of()));
        log(wrong);
        log(correcting(wrong, session(plan, today, twist(plan, ICE))));
        openProgress();
        assertThat(screen()).contains("Corrected", "bonus right 3, with ice");

        var before = find(NativeDetails.class).all().stream()
                .filter(it -> it.getSummaryText().equals("Before the correction"))
                .findFirst()
                .orElseThrow();
        test(before).toggleContent();

        assertThat(screen().split("bonus right 3", -1)).hasSize(3);
    }

    @Test
    void a_withdrawn_session_is_gone_from_figure_and_list() {
        var log = session(plan, today, twist(plan, ICE));
        log(log);
        as(mara.client(), () -> logging.withdraw(log.id()));

        openProgress();

        assertThat(screen()).contains("0 of 2", "Nothing logged in this period").doesNotContain("with ice");
    }

    @Test
    void paused_days_are_told_beside_the_figure_and_the_weeks() {
        pausing.pause(mara.id(), PauseCases.day(today.minusDays(1)));

        openProgress();

        assertThat(screen())
                .contains("0 of 1 sessions", "; 1 paused day is not counted", "1 excused day is left out:")
                .contains("Paused days are not counted: 1 in the week of");
        assertThat(charts()).contains(", 1 day paused");
    }

    @Test
    void without_a_pause_nothing_is_said_of_one() {
        openProgress();

        assertThat(screen()).doesNotContainIgnoringCase("paused").doesNotContainIgnoringCase("excused");
        assertThat(charts()).doesNotContain("1 day paused");
    }

    @Test
    void the_period_is_chosen_at_the_top_and_kept_in_the_address_and_bad_dates_are_told_at_the_field() {
        log(session(plan, today, twist(plan, ICE)));
        open("clients/" + mara.id() + "/progress?period=12w");
        assertThat(screen()).contains(day(today.minusDays(83)) + " to " + day(today));

        test(find(RadioButtonGroup.class).all().getFirst()).selectItem("Own dates");
        var fields = find(DatePicker.class).all();
        test(fields.getFirst()).setValue(today.minusDays(1));
        assertThat(screen()).contains(day(today.minusDays(1)) + " to " + day(today));
        test(fields.getLast()).setValue(today.minusDays(9));
        assertThat(screen())
                .contains("The last date cannot be before the first.", day(today.minusDays(1)) + " to " + day(today));

        open("clients/" + mara.id() + "/progress?from=" + today.minusDays(2) + "&to=" + today.minusDays(1));
        assertThat(screen()).contains(day(today.minusDays(2)) + " to " + day(today.minusDays(1)));
        open("clients/" + mara.id() + "/progress?from=" + today + "&to=2020-01-01");
        assertThat(screen()).contains(day(today.minusDays(27)) + " to " + day(today));
    }

    @Test
    void the_charts_say_what_they_show() {
        log(painBefore(note(session(plan, today, twist(plan, ICE)), "It clicked."), 4));
        pausing.pause(mara.id(), PauseCases.day(today.minusDays(1)));

        openProgress();

        assertThat(charts())
                .contains("1 of 2 sessions done")
                .contains("Pain before, told in 1 session: too few to speak of a change")
                .contains("1 plan, 1 pause, 1 note", "Note: “It clicked.”");
        assertThat(screen()).contains("Not told in this period: effort.");
    }

    private void log(LogSession log) {
        as(mara.client(), () -> logging.log(log));
    }

    /** What the browser is given to draw and to say. */
    private String charts() {
        return find(Chart.class).all().stream()
                .map(it -> it.getElement().getPropertyRaw("chart").toString())
                .collect(joining(" "));
    }

    private static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(date);
    }

    private void openProgress() {
        open("clients/" + mara.id() + "/progress");
    }
}
