package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.session;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.running;
import static org.homestretch.plan.PlanCases.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.adherence.SessionLog;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.Prescription;
import org.junit.jupiter.api.Test;

class WeeklyAdherenceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);
    private static final LocalDate LATER = MONDAY.plusYears(1);

    private final Prescription squat = daily("squat", DosageCases.reps(10, 10).dosage(), 1);
    private final PlanHistory plan = running(version(1, MONDAY.minusDays(2), squat));

    @Test
    void whole_weeks_run_from_monday_to_sunday_across_the_year() {
        var logs = List.of(done("sunday", MONDAY.plusDays(6)), done("next monday", MONDAY.plusDays(7)));
        assertThat(AdherencePolicy.weekly(
                        new History(plan, Set.of(), logs), new Window(MONDAY, MONDAY.plusDays(13)), LATER))
                .containsExactly(
                        new WeeklyAdherence(MONDAY, 1, 7, false), new WeeklyAdherence(MONDAY.plusDays(7), 1, 7, false));
    }

    @Test
    void weeks_cut_by_the_period_are_marked() {
        assertThat(weekly(plan, new Window(MONDAY.plusDays(1), MONDAY.plusDays(8)), LATER))
                .containsExactly(
                        new WeeklyAdherence(MONDAY, 0, 6, true), new WeeklyAdherence(MONDAY.plusDays(7), 0, 2, true));
    }

    @Test
    void the_week_that_is_not_over_is_marked_and_weeks_to_come_are_left_out() {
        assertThat(weekly(plan, new Window(MONDAY, MONDAY.plusDays(20)), MONDAY.plusDays(6)))
                .containsExactly(new WeeklyAdherence(MONDAY, 0, 6, true));
    }

    @Test
    void weeks_in_which_the_plan_starts_or_ends_are_marked() {
        var week = new Window(MONDAY.minusDays(7), MONDAY.plusDays(6));
        assertThat(weekly(endingOn(MONDAY.plusDays(5)), week, LATER))
                .containsExactly(
                        new WeeklyAdherence(MONDAY.minusDays(7), 0, 2, true), new WeeklyAdherence(MONDAY, 0, 6, true));
        assertThat(weekly(endingOn(MONDAY.plusDays(6)), week, LATER).getLast())
                .isEqualTo(new WeeklyAdherence(MONDAY, 0, 7, false));
    }

    @Test
    void a_plan_may_start_on_a_monday_and_weeks_before_and_after_it_are_whole() {
        var oneWeek = running(version(1, MONDAY, squat), version(2, MONDAY.plusDays(7)));
        assertThat(weekly(oneWeek, new Window(MONDAY.minusDays(7), MONDAY.plusDays(13)), LATER))
                .containsExactly(
                        new WeeklyAdherence(MONDAY.minusDays(7), 0, 0, false),
                        new WeeklyAdherence(MONDAY, 0, 7, false),
                        new WeeklyAdherence(MONDAY.plusDays(7), 0, 0, false));
    }

    @Test
    void a_week_without_anything_expected_is_kept_and_not_applicable() {
        var weeks = weekly(running(), new Window(MONDAY, MONDAY.plusDays(6)), LATER);
        assertThat(weeks).containsExactly(new WeeklyAdherence(MONDAY, 0, 0, false));
        assertThat(weeks.getFirst().frequency().isApplicable()).isFalse();
    }

    @Test
    void a_period_that_lies_ahead_has_no_weeks() {
        assertThat(weekly(plan, new Window(MONDAY, MONDAY.plusDays(6)), MONDAY.minusDays(1)))
                .isEmpty();
    }

    private PlanHistory endingOn(LocalDate lastDay) {
        return new PlanHistory(Stream.concat(plan.versions().stream(), Stream.of(version(9, lastDay.plusDays(1))))
                .toList());
    }

    private static List<WeeklyAdherence> weekly(PlanHistory plan, Window window, LocalDate today) {
        return AdherencePolicy.weekly(new History(plan, Set.of(), List.of()), window, today);
    }

    private SessionLog done(String name, LocalDate date) {
        return session(name, date, 1, exercise(squat, set(null, 10)));
    }
}
