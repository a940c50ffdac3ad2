package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.junit.jupiter.api.Test;

class RoutineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Dosage TEN = DosageCases.reps(10, 10).dosage();

    private final Prescription twist = daily("twist", TEN, 2);
    private final Prescription squat = daily("squat", TEN, 1);
    private final Prescription bridge = daily("bridge", TEN, 3);

    @Test
    void slot_one_holds_all_that_is_due_and_later_slots_what_is_due_as_often() {
        assertThat(Routine.on(running(version(1, DAY, twist, squat, bridge)), DAY))
                .extracting(Occurrence::slot, Occurrence::prescriptions)
                .containsExactly(
                        tuple(1, List.of(twist, squat, bridge)),
                        tuple(2, List.of(twist, bridge)),
                        tuple(3, List.of(bridge)));
    }

    @Test
    void only_what_is_due_on_the_date_is_in_its_occurrences() {
        var everyOtherDay = prescription("row", TEN, new Schedule(new EveryDays(2), 2, DAY, null));
        var plan = running(version(1, DAY, squat, everyOtherDay));
        assertThat(Routine.on(plan, DAY)).hasSize(2);
        assertThat(Routine.on(plan, DAY.plusDays(1)))
                .extracting(Occurrence::prescriptions)
                .containsExactly(List.of(squat));
    }

    @Test
    void a_date_without_anything_due_has_no_occurrence() {
        assertThat(Routine.on(running(), DAY)).isEmpty();
        assertThat(Routine.on(running(version(1, DAY)), DAY)).isEmpty();
        assertThat(Routine.on(running(version(1, DAY, squat)), DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void each_date_of_a_range_follows_the_version_effective_on_it() {
        var plan = running(version(1, DAY, squat), version(2, DAY.plusDays(2), twist));
        assertThat(Routine.between(plan, DAY.minusDays(1), DAY.plusDays(2)))
                .extracting(Occurrence::date, Occurrence::slot, Occurrence::prescriptions)
                .containsExactly(
                        tuple(DAY, 1, List.of(squat)),
                        tuple(DAY.plusDays(1), 1, List.of(squat)),
                        tuple(DAY.plusDays(2), 1, List.of(twist)),
                        tuple(DAY.plusDays(2), 2, List.of(twist)));
    }

    @Test
    void a_range_that_ends_before_it_starts_has_no_occurrences() {
        assertThat(Routine.between(running(version(1, DAY, squat)), DAY, DAY.minusDays(3)))
                .isEmpty();
    }

    @Test
    void parts_of_the_day_are_the_slots_in_the_days_order() {
        var morningAndEvening = parts("twist", PartOfDay.EVENING, PartOfDay.MORNING);
        var evening = parts("row", PartOfDay.EVENING);
        assertThat(Routine.on(running(version(1, DAY, evening, morningAndEvening, squat)), DAY))
                .extracting(Occurrence::slot, Occurrence::part, Occurrence::prescriptions)
                .containsExactly(
                        tuple(1, PartOfDay.MORNING, List.of(morningAndEvening, squat)),
                        tuple(2, PartOfDay.EVENING, List.of(evening, morningAndEvening)));
    }

    @Test
    void what_is_due_more_often_than_there_are_parts_goes_on_without_them() {
        assertThat(Routine.on(running(version(1, DAY, parts("row", PartOfDay.EVENING), bridge)), DAY))
                .extracting(Occurrence::slot, Occurrence::part)
                .containsExactly(tuple(1, PartOfDay.EVENING), tuple(2, null), tuple(3, null));
    }

    @Test
    void what_is_weekly_or_done_when_needed_makes_no_occurrence() {
        var weekly = any("row", new TimesAWeek(3));
        var needed = any("relax", new WhenNeeded());
        var plan = running(version(1, DAY, weekly, needed));
        assertThat(Routine.on(plan, DAY)).isEmpty();
        assertThat(Routine.weekly(plan, DAY)).containsExactly(weekly);
        assertThat(Routine.whenNeeded(plan, DAY)).containsExactly(needed);
        assertThat(Routine.weekly(plan, DAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_weekly_exercise_is_open_until_as_many_days_of_its_week_have_it_logged() {
        var weekly = any("row", new TimesAWeek(2));
        var monday = kept(session("1", DAY, 1, exercise(weekly, set(null, 10))));
        var again = kept(session("2", DAY, 1, exercise(weekly, set(null, 10))));
        var nothing = kept(session("3", DAY.plusDays(1), 1, exercise(weekly, set(null, 0))));
        var wednesday = kept(session("4", DAY.plusDays(2), 1, exercise(weekly, set(null, 1))));
        assertThat(WeeklyCount.of(weekly, DAY, List.of(monday)).isOpen()).isFalse();
        assertThat(WeeklyCount.of(weekly, DAY.plusDays(1), List.of(monday, again, nothing))
                        .isOpen())
                .isTrue();
        assertThat(WeeklyCount.of(weekly, DAY.plusDays(3), List.of(monday, wednesday))
                        .isOpen())
                .isFalse();
        assertThat(WeeklyCount.of(weekly, DAY.plusDays(3), List.of(monday, wednesday))
                        .done())
                .isEqualTo(2);
    }

    @Test
    void a_day_with_only_weekly_exercises_is_free_until_one_is_logged_and_never_missed() {
        var weekly = any("row", new TimesAWeek(2));
        var needed = any("relax", new WhenNeeded());
        var logs = List.of(
                kept(session("1", DAY, 1, exercise(weekly, set(null, 10)))),
                kept(session("2", DAY.plusDays(1), 1, exercise(needed, set(null, 10)))));
        assertThat(Day.between(
                        running(version(1, DAY, weekly, needed)), Set.of(), DAY, DAY.plusDays(2), DAY.plusDays(9), logs))
                .extracting(Day::state)
                .containsExactly(DayState.DONE, DayState.FREE, DayState.FREE);
    }

    @Test
    void a_log_of_a_weekly_exercise_says_nothing_about_what_is_due_on_its_date() {
        var weekly = any("row", new TimesAWeek(2));
        var logs = List.of(kept(session("1", DAY, 1, exercise(weekly, set(null, 10)))));
        assertThat(Day.between(running(version(1, DAY, squat, weekly)), Set.of(), DAY, DAY, DAY.plusDays(1), logs))
                .extracting(Day::state)
                .containsExactly(DayState.MISSED);
    }

    private static Prescription parts(String name, PartOfDay... parts) {
        return prescription(name, TEN, new Schedule(new EveryDays(1), parts.length, List.of(parts), DAY, null, null));
    }

    private static Prescription any(String name, Recurrence recurrence) {
        return prescription(name, TEN, new Schedule(recurrence, 1, DAY, null));
    }

    private static CurrentLog kept(SessionLog log) {
        return new CurrentLog(log, null);
    }
}
