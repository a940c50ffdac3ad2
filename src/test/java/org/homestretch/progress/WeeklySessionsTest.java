package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.LogCases.backFilled;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.session;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.prescription;
import static org.homestretch.plan.PlanCases.running;
import static org.homestretch.plan.PlanCases.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.adherence.SessionLog;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.junit.jupiter.api.Test;

class WeeklySessionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final LocalDate LATER = MONDAY.plusDays(60);
    private static final Window WEEK = new Window(MONDAY, SUNDAY);
    private static final Dosage TEN = DosageCases.reps(10, 12).dosage();

    private final Prescription row = any("row", new TimesAWeek(3));
    private final Prescription relax = any("relax", new WhenNeeded());
    private final PlanHistory rows = running(version(1, MONDAY.minusWeeks(1), row));

    @Test
    void three_times_a_week_are_three_sessions_on_whichever_days() {
        var result = assess(rows, WEEK, done(row, 0, 10), done(row, 1, 10), done(row, 2, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(3, 3));
        assertThat(result.dose()).isEqualTo(new Dose(3, 3));
        assertThat(result.completeness()).isEqualTo(new Figure(3, 3));
        assertThat(result.weekly()).isEqualTo(3);
    }

    @Test
    void several_logs_of_one_day_are_one_session() {
        var result = assess(rows, WEEK, done(row, 0, 4), session("b", MONDAY, 1, exercise(row, set(null, 4))));
        assertThat(result.frequency()).isEqualTo(new Figure(1, 3));
        assertThat(result.dose()).isEqualTo(new Dose(0.8, 3));
    }

    @Test
    void the_best_days_count_and_days_beyond_are_extras() {
        var result = assess(
                rows, WEEK, done(row, 0, 2), done(row, 1, 10), done(row, 3, 5), done(row, 4, 8), done(row, 6, 1));
        assertThat(result.frequency()).isEqualTo(new Figure(3, 3));
        assertThat(result.dose()).isEqualTo(new Dose(1 + 0.8 + 0.5, 3));
        assertThat(result.extras()).isEqualTo(2);
    }

    @Test
    void days_of_one_week_never_make_up_for_another() {
        var fortnight = new Window(MONDAY.minusWeeks(1), SUNDAY);
        var result = assess(rows, fortnight, done(row, 0, 10), done(row, 1, 10), done(row, 2, 10), done(row, 3, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(3, 6));
    }

    @Test
    void a_part_of_a_week_expects_its_part_and_is_named() {
        var untilWednesday = assess(rows, new Window(MONDAY, MONDAY.plusDays(2)), done(row, 5, 10));
        var fromThursday = assess(rows, new Window(MONDAY.plusDays(3), SUNDAY), done(row, 5, 10));
        assertThat(untilWednesday.frequency()).isEqualTo(new Figure(1, 1));
        assertThat(fromThursday.frequency()).isEqualTo(new Figure(0, 2));
        assertThat(untilWednesday.partWeeks()).containsExactly(MONDAY);
        assertThat(assess(rows, WEEK).partWeeks()).isEmpty();
    }

    @Test
    void once_and_seven_times_a_week_are_spread_over_the_week_as_well() {
        var once = running(version(1, MONDAY, any("row", new TimesAWeek(1))));
        var always = running(version(1, MONDAY, any("row", new TimesAWeek(7))));
        for (var day = 0; day < 7; day++) {
            var window = new Window(MONDAY, MONDAY.plusDays(day));
            assertThat(assess(once, window).frequency().expected()).isEqualTo(day == 6 ? 1 : 0);
            assertThat(assess(always, window).frequency().expected()).isEqualTo(day + 1);
        }
    }

    @Test
    void the_week_that_is_not_over_expects_only_what_is_done() {
        var history = new History(rows, Set.of(), List.of(done(row, 0, 10), done(row, 1, 10)));
        assertThat(AdherencePolicy.assess(history, WEEK, MONDAY.plusDays(3)).frequency())
                .isEqualTo(new Figure(2, 2));
        assertThat(AdherencePolicy.assess(history, WEEK, SUNDAY).frequency()).isEqualTo(new Figure(2, 2));
        assertThat(AdherencePolicy.assess(history, WEEK, SUNDAY.plusDays(1)).frequency())
                .isEqualTo(new Figure(2, 3));
    }

    @Test
    void exercises_of_as_many_times_a_week_are_one_session_and_others_their_own() {
        var squat = any("squat", new TimesAWeek(3));
        var bridge = any("bridge", new TimesAWeek(2));
        var plan = running(version(1, MONDAY, row, squat, bridge));
        var result = assess(
                plan,
                WEEK,
                session("a", MONDAY, 1, exercise(row, set(null, 10)), exercise(squat, set(null, 5))),
                done(squat, 4, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(2, 5));
        assertThat(result.completeness()).isEqualTo(new Figure(3, 8));
        assertThat(result.dose()).isEqualTo(new Dose((1 + 1) / 2.0 + (0 + 0.5) / 2, 5));
    }

    @Test
    void an_excused_day_takes_its_session_with_it_and_makes_the_week_a_part_week() {
        var wednesday = MONDAY.plusDays(2);
        var result =
                AdherencePolicy.assess(new History(rows, Set.of(wednesday), List.of(done(row, 2, 10))), WEEK, LATER);
        assertThat(result.frequency()).isEqualTo(new Figure(0, 2));
        assertThat(result.excusedDays()).containsExactly(wednesday);
        assertThat(result.partWeeks()).containsExactly(MONDAY);
        assertThat(result.extras()).isEqualTo(1);
    }

    @Test
    void a_prescription_that_begins_within_a_week_expects_its_part() {
        var late = prescription("row", TEN, new Schedule(new TimesAWeek(3), 1, MONDAY.plusDays(3), null));
        var result = assess(running(version(1, MONDAY, late)), WEEK, done(late, 1, 10), done(late, 4, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(1, 2));
        assertThat(result.partWeeks()).containsExactly(MONDAY);
        assertThat(result.extras()).isEqualTo(1);
    }

    @Test
    void a_version_within_the_week_keeps_what_was_done_before_it() {
        var more = any("row", new TimesAWeek(5));
        var plan = running(version(1, MONDAY, row), version(2, MONDAY.plusDays(3), more));
        var result = assess(plan, WEEK, done(row, 0, 10), done(row, 1, 10), done(row, 4, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(3, 4));
        assertThat(result.partWeeks()).isEmpty();
    }

    @Test
    void a_weekly_exercise_never_stands_in_for_what_is_due_on_the_day() {
        var squat = daily("squat", TEN, 1);
        var plan = running(version(1, MONDAY, squat, row));
        var history = new History(plan, Set.of(), List.of(done(row, 0, 10)));
        var today = AdherencePolicy.assess(history, new Window(MONDAY, MONDAY), MONDAY);
        assertThat(today.frequency()).isEqualTo(new Figure(0, 0));
        assertThat(today.extras()).isZero();
        assertThat(AdherencePolicy.assess(history, WEEK, LATER).frequency()).isEqualTo(new Figure(1, 10));
    }

    @Test
    void one_log_may_hold_what_is_due_on_the_day_and_what_is_weekly() {
        var squat = daily("squat", TEN, 1);
        var both = session("a", MONDAY, 1, exercise(squat, set(null, 10)), exercise(row, set(null, 10)));
        var result = assess(running(version(1, MONDAY, squat, row)), WEEK, both);
        assertThat(result.frequency()).isEqualTo(new Figure(2, 10));
        assertThat(result.extras()).isZero();
    }

    @Test
    void weekly_entries_for_an_earlier_date_are_marked() {
        var result = assess(rows, WEEK, backFilled("a", MONDAY, 1, exercise(row, set(null, 10))));
        assertThat(result.backFilled()).isEqualTo(1);
    }

    @Test
    void what_is_done_when_needed_is_told_apart_and_never_expected() {
        var plan = running(version(1, MONDAY, relax));
        var result = assess(plan, WEEK, done(relax, 0, 10), done(relax, 3, 10), done(relax, 4, 0));
        assertThat(result.frequency().isApplicable()).isFalse();
        assertThat(result.whenNeeded()).isEqualTo(2);
        assertThat(result.extras()).isZero();
    }

    @Test
    void weekly_sessions_stand_in_the_bars_of_their_weeks() {
        var logs = List.of(done(row, 0, 10), done(row, 1, 10));
        assertThat(AdherencePolicy.weekly(new History(rows, Set.of(), logs), WEEK, MONDAY.plusDays(2)))
                .containsExactly(new WeeklyAdherence(MONDAY, 2, 2, true));
        assertThat(AdherencePolicy.weekly(new History(rows, Set.of(), logs), WEEK, LATER))
                .containsExactly(new WeeklyAdherence(MONDAY, 2, 3, false));
    }

    private static Prescription any(String name, Recurrence recurrence) {
        return prescription(name, TEN, new Schedule(recurrence, 1, LocalDate.of(2020, 1, 1), null));
    }

    private static SessionLog done(Prescription prescription, int day, int amount) {
        var name = prescription.line() + " " + day;
        return session(name, MONDAY.plusDays(day), 1, exercise(prescription, set(null, amount)));
    }

    private static Adherence assess(PlanHistory plan, Window window, SessionLog... logs) {
        return AdherencePolicy.assess(new History(plan, Set.of(), List.of(logs)), window, LATER);
    }
}
