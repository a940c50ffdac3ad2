package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.LogCases.backFilled;
import static org.homestretch.adherence.LogCases.bonus;
import static org.homestretch.adherence.LogCases.couldNot;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.session;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.running;
import static org.homestretch.plan.PlanCases.version;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.SessionLog;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.Laterality;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.Prescription;
import org.junit.jupiter.api.Test;

class AdherencePolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = DAY.plusDays(60);
    private static final Dosage TEN = DosageCases.reps(10, 12).dosage();

    private final Prescription squat = daily("squat", TEN, 1);
    private final Prescription bridge = daily("bridge", TEN, 1);
    private final Prescription twist = daily("twist", DosageCases.supineTwist().dosage(), 1);
    private final PlanHistory squats = running(version(1, DAY, squat));
    private final PlanHistory twists = running(version(1, DAY, twist));

    @Test
    void the_twist_of_the_example_is_the_full_dose_with_ice_and_its_bonus_stands_apart() {
        var log = session("1", DAY, 1, exercise(twist, Set.of("ice"), set(RIGHT, 5), set(LEFT, 4), bonus(RIGHT, 3)));
        var result = assess(twists, days(1), log);
        assertThat(result.dose()).isEqualTo(new Dose(1, 1));
        assertThat(result.bonusRounds()).isEqualTo(1);
        assertThat(result.overDoses()).isZero();
    }

    @Test
    void the_same_counts_without_ice_are_37_and_a_half_per_cent() {
        var logs = List.of(
                session("1", DAY, 1, exercise(twist, set(RIGHT, 5), set(LEFT, 4))),
                session("2", DAY.plusDays(1), 1, exercise(twist, set(RIGHT, 5), set(LEFT, 4))),
                session("3", DAY.plusDays(2), 1, exercise(twist, set(RIGHT, 5), set(LEFT, 4))));
        var result = assess(twists, days(3), logs.toArray(SessionLog[]::new));
        assertThat(result.dose().percent()).contains(37.5);
        assertThat(result.frequency().percent()).contains(100);
    }

    @Test
    void frequency_is_sessions_with_something_done_of_those_expected() {
        var result = assess(squats, days(4), done("1", DAY, squat, 10), done("2", DAY.plusDays(2), squat, 1));
        assertThat(result.frequency()).isEqualTo(new Figure(2, 4));
    }

    @Test
    void opening_a_session_without_doing_anything_is_not_done() {
        var result = assess(
                squats,
                days(3),
                session("1", DAY, 1),
                done("2", DAY.plusDays(1), squat, 0),
                session("3", DAY.plusDays(2), 1, exercise(squat, bonus(null, 10))));
        assertThat(result.frequency()).isEqualTo(new Figure(0, 3));
    }

    @Test
    void dose_is_the_mean_over_sessions_of_the_mean_over_prescriptions() {
        var plan = running(version(1, DAY, squat, bridge));
        var result = assess(
                plan,
                days(2),
                session("1", DAY, 1, exercise(squat, set(null, 10)), exercise(bridge, set(null, 5))),
                done("2", DAY.plusDays(1), squat, 5));
        assertThat(result.dose()).isEqualTo(new Dose(0.75 + 0.25, 2));
    }

    @Test
    void completeness_is_prescriptions_touched_of_those_prescribed() {
        var plan = running(version(1, DAY, squat, bridge));
        var result = assess(
                plan,
                days(2),
                session("1", DAY, 1, exercise(squat, set(null, 1)), exercise(bridge, set(null, 1))),
                session("2", DAY.plusDays(1), 1, exercise(squat, set(null, 1)), exercise(bridge, set(null, 0))));
        assertThat(result.completeness()).isEqualTo(new Figure(3, 4));
    }

    @Test
    void a_surplus_on_one_side_never_hides_a_missed_one() {
        var result = assess(twists, days(1), session("1", DAY, 1, exercise(twist, set(RIGHT, 30))));
        assertThat(result.dose()).isEqualTo(new Dose(0.5, 1));
    }

    @Test
    void beyond_the_high_end_is_flagged_and_never_counts_as_more_than_all() {
        var result = assess(squats, days(2), done("1", DAY, squat, 13), done("2", DAY.plusDays(1), squat, 12));
        assertThat(result.overDoses()).isEqualTo(1);
        assertThat(result.dose()).isEqualTo(new Dose(2, 2));
    }

    @Test
    void several_logs_of_one_session_are_summed_side_by_side_and_then_capped() {
        var result = assess(
                twists,
                days(1),
                session("1", DAY, 1, exercise(twist, set(RIGHT, 6))),
                session("2", DAY, 1, exercise(twist, set(RIGHT, 9), set(LEFT, 3))));
        assertThat(result.dose()).isEqualTo(new Dose((1 + 0.25) / 2, 1));
        assertThat(result.frequency()).isEqualTo(new Figure(1, 1));
    }

    @Test
    void logs_of_one_session_with_and_without_ice_each_count_as_a_part_of_their_own_target() {
        var result = assess(
                twists,
                days(1),
                session("1", DAY, 1, exercise(twist, Set.of("ice"), set(RIGHT, 2), set(LEFT, 2))),
                session("2", DAY, 1, exercise(twist, set(RIGHT, 3), set(LEFT, 6))));
        assertThat(result.dose()).isEqualTo(new Dose((0.75 + 1) / 2, 1));
        assertThat(result.overDoses()).isZero();
    }

    @Test
    void logs_of_one_session_may_be_too_much_together() {
        var result = assess(squats, days(1), done("1", DAY, squat, 7), done("2", DAY, squat, 6));
        assertThat(result.overDoses()).isEqualTo(1);
    }

    @Test
    void a_log_under_a_target_of_other_sides_is_never_added_up_with_the_rest() {
        var left = daily("squat", DosageCases.reps(10, 12).on(Laterality.LEFT).dosage(), 1);
        var result =
                assess(squats, days(1), done("1", DAY, squat, 4), session("2", DAY, 1, exercise(left, set(LEFT, 8))));
        assertThat(result.dose()).isEqualTo(new Dose(0.8, 1));
    }

    @Test
    void could_not_stays_in_what_was_expected() {
        var result =
                assess(squats, days(2), couldNot("1", DAY, 1, Barrier.PAIN), done("2", DAY.plusDays(1), squat, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(1, 2));
        assertThat(result.couldNot()).isEqualTo(1);
    }

    @Test
    void could_not_that_was_done_after_all_is_done() {
        var result = assess(squats, days(1), couldNot("1", DAY, 1, Barrier.TIME), done("2", DAY, squat, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(1, 1));
        assertThat(result.couldNot()).isZero();
    }

    @Test
    void excused_days_leave_what_was_expected_and_are_shown() {
        var excused = Set.of(DAY.plusDays(1), DAY.plusDays(2), DAY.minusDays(1), DAY.plusDays(9));
        var result = AdherencePolicy.assess(
                new History(squats, excused, List.of(done("1", DAY, squat, 10))),
                new Window(DAY.minusDays(3), DAY.plusDays(3)),
                LATER);
        assertThat(result.frequency()).isEqualTo(new Figure(1, 2));
        assertThat(result.excusedDays()).containsExactly(DAY.plusDays(1), DAY.plusDays(2));
    }

    @Test
    void what_is_done_on_an_excused_day_or_beyond_the_plan_is_an_extra_and_changes_no_figure() {
        var plan = new PlanHistory(List.of(version(1, DAY, squat), version(2, DAY.plusDays(3))));
        var result = AdherencePolicy.assess(
                new History(
                        plan,
                        Set.of(DAY.plusDays(1)),
                        List.of(
                                done("excused", DAY.plusDays(1), squat, 99),
                                done("ended", DAY.plusDays(3), squat, 99),
                                session("second slot", DAY, 2, exercise(squat, set(null, 99))),
                                done("nothing", DAY.plusDays(4), squat, 0))),
                days(5),
                LATER);
        assertThat(result.frequency()).isEqualTo(new Figure(0, 2));
        assertThat(result.dose()).isEqualTo(new Dose(0, 2));
        assertThat(result.overDoses()).isZero();
        assertThat(result.extras()).isEqualTo(3);
    }

    @Test
    void an_exercise_that_was_not_prescribed_does_not_make_a_session_done() {
        var result = assess(squats, days(1), done("1", DAY, bridge, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(0, 1));
        assertThat(result.completeness()).isEqualTo(new Figure(0, 1));
    }

    @Test
    void today_counts_once_logged_or_once_it_has_passed() {
        var window = days(3);
        var today = DAY.plusDays(2);
        var untouched = new History(squats, Set.of(), List.of());
        var logged = new History(squats, Set.of(), List.of(done("1", today, squat, 10)));
        assertThat(AdherencePolicy.assess(untouched, window, today).frequency()).isEqualTo(new Figure(0, 2));
        assertThat(AdherencePolicy.assess(logged, window, today).frequency()).isEqualTo(new Figure(1, 3));
        assertThat(AdherencePolicy.assess(untouched, window, today.plusDays(1)).frequency())
                .isEqualTo(new Figure(0, 3));
    }

    @Test
    void of_several_times_today_only_the_logged_ones_count() {
        var twice = daily("squat", TEN, 2);
        var log = session("1", DAY, 2, exercise(twice, set(null, 10)));
        var result = AdherencePolicy.assess(
                new History(running(version(1, DAY, twice)), Set.of(), List.of(log)), days(1), DAY);
        assertThat(result.frequency()).isEqualTo(new Figure(1, 1));
    }

    @Test
    void days_to_come_are_not_expected_yet() {
        var history = new History(squats, Set.of(DAY.plusDays(5)), List.of());
        var result = AdherencePolicy.assess(history, new Window(DAY.plusDays(1), DAY.plusDays(9)), DAY);
        assertThat(result.frequency().isApplicable()).isFalse();
        assertThat(result.excusedDays()).isEmpty();
    }

    @Test
    void the_version_effective_on_the_date_decides_what_was_expected() {
        var plan = running(version(1, DAY, squat), version(2, DAY.plusDays(2), squat, bridge));
        assertThat(assess(plan, days(4)).completeness()).isEqualTo(new Figure(0, 6));
    }

    @Test
    void a_log_keeps_the_target_that_it_was_done_under() {
        var harder = daily("squat", DosageCases.reps(20, 25).dosage(), 1);
        var plan = running(version(1, DAY, squat), version(2, DAY, harder));
        var result = assess(plan, days(1), done("1", DAY, squat, 10));
        assertThat(result.dose()).isEqualTo(new Dose(1, 1));
    }

    @Test
    void entries_for_an_earlier_date_count_and_are_marked() {
        var result = assess(
                squats,
                days(2),
                backFilled("1", DAY, 1, exercise(squat, set(null, 10))),
                done("2", DAY.plusDays(1), squat, 10));
        assertThat(result.frequency()).isEqualTo(new Figure(2, 2));
        assertThat(result.backFilled()).isEqualTo(1);
    }

    @Test
    void nothing_prescribed_is_not_applicable() {
        var result = assess(running(), days(30), done("1", DAY, squat, 10));
        assertThat(result.frequency().isApplicable()).isFalse();
        assertThat(result.dose().isApplicable()).isFalse();
        assertThat(result.completeness().isApplicable()).isFalse();
        assertThat(result.extras()).isEqualTo(1);
    }

    private static Adherence assess(PlanHistory plan, Window window, SessionLog... logs) {
        return AdherencePolicy.assess(new History(plan, Set.of(), List.of(logs)), window, LATER);
    }

    private static Window days(int number) {
        return new Window(DAY, DAY.plusDays(number - 1));
    }

    private static SessionLog done(String name, LocalDate date, Prescription prescription, int amount) {
        return session(name, date, 1, exercise(prescription, set(null, amount)));
    }
}
