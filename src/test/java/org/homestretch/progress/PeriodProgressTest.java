package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.LogCases.bonus;
import static org.homestretch.adherence.LogCases.couldNot;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.felt;
import static org.homestretch.adherence.LogCases.session;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.adherence.LogCases.stopped;
import static org.homestretch.adherence.LogCases.tighter;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.line;
import static org.homestretch.plan.PlanCases.prescription;
import static org.homestretch.plan.PlanCases.running;
import static org.homestretch.plan.PlanCases.version;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.DayState;
import org.homestretch.adherence.SessionLog;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PeriodProgressTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate LATER = MONDAY.plusDays(60);

    private final Prescription squat = daily("squat", DosageCases.reps(10, 12).dosage(), 1);
    private final Prescription twist = daily("twist", DosageCases.supineTwist().dosage(), 1);

    /** Four days. Ice on the first two: the target is 4–6; without, it is 12–15. */
    @Test
    void each_exercise_has_its_figures_and_each_side_its_own() {
        var period = period(
                running(version(1, MONDAY, twist, squat)),
                4,
                session("1", MONDAY, 1, exercise(twist, Set.of("ice"), set(RIGHT, 5), set(LEFT, 4), bonus(RIGHT, 3))),
                session("2", MONDAY.plusDays(1), 1, exercise(twist, Set.of("ice"), set(RIGHT, 7), set(LEFT, 2))),
                session("3", MONDAY.plusDays(2), 1, exercise(twist, set(RIGHT, 6)), exercise(squat, set(null, 5))));

        var twists = period.lines().getFirst();
        assertThat(twists.line()).isEqualTo(line("twist"));
        assertThat(twists.frequency()).isEqualTo(new Figure(3, 4));
        // Left: 4/4, 2/4, 0/12, nothing. Right: 5/4 and 7/4 count as all, 6/12, nothing.
        assertThat(twists.sides())
                .containsExactly(new SideDose(LEFT, new Dose(1.5, 4)), new SideDose(RIGHT, new Dose(2.5, 4)));
        assertThat(twists.dose()).isEqualTo(new Dose(2, 4));
        assertThat(twists.overDoses()).isEqualTo(1);
        assertThat(twists.bonusRounds()).isEqualTo(1);
        assertThat(twists.logged()).isEqualTo(3);

        var squats = period.lines().getLast();
        assertThat(squats.frequency()).isEqualTo(new Figure(1, 4));
        assertThat(squats.dose()).isEqualTo(new Dose(0.5, 4));
        assertThat(squats.sides()).isEmpty();
        assertThat(period.adherence().completeness()).isEqualTo(new Figure(4, 8));
    }

    @Test
    void times_of_the_day_are_told_apart_in_its_order_and_any_day_comes_last() {
        var often = prescription(
                "often",
                DosageCases.reps(10, 10).dosage(),
                new Schedule(new EveryDays(1), 2, List.of(PartOfDay.EVENING, PartOfDay.MORNING), MONDAY, null, null));
        var weekly = prescription(
                "weekly", DosageCases.reps(10, 10).dosage(), new Schedule(new TimesAWeek(3), 1, MONDAY, null));
        var period = period(
                running(version(1, MONDAY, often, weekly)),
                7,
                session("morning", MONDAY, 1, exercise(often, set(null, 10))),
                session("evening", MONDAY, 2, exercise(often, set(null, 10)), exercise(weekly, set(null, 10))),
                session("next", MONDAY.plusDays(1), 1, exercise(often, set(null, 10))));

        assertThat(period.parts())
                .containsExactly(
                        new PartProgress(PartOfDay.MORNING, 0, new Figure(2, 7)),
                        new PartProgress(PartOfDay.EVENING, 0, new Figure(1, 7)),
                        new PartProgress(null, 0, new Figure(1, 3)));
    }

    @Test
    void pain_at_the_ends_is_the_median_of_three_so_that_one_bad_day_makes_no_change() {
        var pain = pains(6, 5, 7, 4, 3, 9, 2);
        assertThat(pain.afterTrend()).isEqualTo(new PainTrend(6, 3, 7));
        assertThat(pain.afterTrend().verdict()).isEqualTo(PainTrend.Verdict.LESS);
        assertThat(pain.beforeTrend()).isNull();
    }

    @Test
    void within_the_error_of_measurement_and_from_few_sessions_no_change_is_told() {
        assertThat(pains(5, 5, 5, 4, 4, 4).afterTrend().verdict()).isEqualTo(PainTrend.Verdict.WITHIN_ERROR);
        assertThat(pains(2, 2, 2, 5, 5, 5).afterTrend().verdict()).isEqualTo(PainTrend.Verdict.MORE);
        assertThat(pains(4, 4, 4, 4, 4, 4).afterTrend().verdict()).isEqualTo(PainTrend.Verdict.SAME);
        assertThat(pains(9, 9, 1, 1, 1).afterTrend().verdict()).isEqualTo(PainTrend.Verdict.TOO_FEW);
    }

    @Test
    void effort_is_the_median_of_what_was_told() {
        var logs = IntStream.of(2, 8, 3, 4)
                .mapToObj(it -> felt(session("effort " + it, MONDAY.plusDays(it), 1), null, null, it))
                .toArray(SessionLog[]::new);
        assertThat(period(running(version(1, MONDAY, squat)), 14, logs).effort().median())
                .isEqualTo(3.5);
    }

    @Test
    void barriers_are_counted_apart_for_what_was_not_done_and_what_ended_early() {
        var period = period(
                running(version(1, MONDAY, squat)),
                7,
                couldNot("1", MONDAY, 1, Barrier.TIME),
                couldNot("2", MONDAY.plusDays(1), 1, Barrier.TIRED),
                stopped(session("3", MONDAY.plusDays(2), 1, exercise(squat, set(null, 3))), Barrier.TIRED));
        assertThat(period.barriers())
                .containsExactly(new BarrierCount(Barrier.TIRED, 1, 1), new BarrierCount(Barrier.TIME, 1, 0));
    }

    @Test
    void the_tighter_side_has_a_trend_once_a_third_of_the_answers_moved() {
        assertThat(tighterSides(RIGHT, RIGHT, RIGHT, LEFT, LEFT, RIGHT).trend())
                .isEqualTo(TighterSides.Trend.TOWARDS_LEFT);
        assertThat(tighterSides(RIGHT, LEFT, RIGHT, RIGHT, RIGHT, LEFT).trend()).isEqualTo(TighterSides.Trend.STEADY);
        assertThat(tighterSides(LEFT, LEFT, LEFT, RIGHT, RIGHT).trend()).isEqualTo(TighterSides.Trend.TOO_FEW);
        assertThat(tighterSides(RIGHT, LEFT, RIGHT).times(RIGHT)).isEqualTo(2);
    }

    @Test
    void what_is_done_when_needed_has_no_figure_and_is_counted() {
        var breathing = prescription(
                "breathing", DosageCases.reps(5, 5).dosage(), new Schedule(new WhenNeeded(), 1, MONDAY, null));
        var line = period(
                        running(version(1, MONDAY, breathing)),
                        7,
                        session("1", MONDAY, 1, exercise(breathing, set(null, 5))))
                .lines()
                .getFirst();
        assertThat(line.frequency()).isEqualTo(new Figure(0, 0));
        assertThat(line.logged()).isEqualTo(1);
        assertThat(line.whenNeeded()).isEqualTo(1);
    }

    @Test
    void a_period_without_a_plan_and_without_logs_has_days_and_nothing_else() {
        var period = period(running(), 3);
        assertThat(period.adherence().frequency()).isEqualTo(new Figure(0, 0));
        assertThat(period.lines()).isEmpty();
        assertThat(period.pain().isTold()).isFalse();
        assertThat(period.activeWeeks()).isZero();
        assertThat(period.days()).hasSize(3).allMatch(it -> it.state() == DayState.FREE);
    }

    @Test
    void weeks_are_active_when_something_was_done_in_them() {
        var period = period(
                running(version(1, MONDAY, squat)),
                21,
                session("1", MONDAY, 1, exercise(squat, set(null, 1))),
                couldNot("2", MONDAY.plusDays(7), 1, Barrier.TIME),
                session("3", MONDAY.plusDays(20), 1, exercise(squat, set(null, 1))));
        assertThat(period.activeWeeks()).isEqualTo(2);
    }

    @Test
    void what_is_kept_as_json_is_read_again_as_it_was() {
        var json = JsonMapper.builder().build();
        for (long seed = 0; seed < 50; seed++) {
            var any = new AnyHistory(seed);
            var period = PeriodProgress.of(any.history(), List.of(note()), any.window(), any.date());
            assertThat(json.readValue(json.writeValueAsString(period), PeriodProgress.class))
                    .isEqualTo(period);
        }
    }

    private static TimelineEvent note() {
        return new TimelineEvent(TimelineEvent.Kind.NOTE, MONDAY, null, null, null, "It clicked.");
    }

    private TighterSides tighterSides(Side... sides) {
        var logs = new ArrayList<SessionLog>();
        for (var side : sides) {
            var date = MONDAY.plusDays(logs.size());
            logs.add(session("tighter " + date, date, 1, tighter(exercise(twist, set(side, 5)), side)));
        }
        return period(running(version(1, MONDAY, twist)), 14, logs.toArray(SessionLog[]::new))
                .tighter()
                .getFirst();
    }

    private PainProgress pains(@Nullable Integer... after) {
        var logs = IntStream.range(0, after.length)
                .mapToObj(day -> felt(session("pain " + day, MONDAY.plusDays(day), 1), null, after[day], null))
                .toArray(SessionLog[]::new);
        return period(running(version(1, MONDAY, squat)), 14, logs).pain();
    }

    private static PeriodProgress period(PlanHistory plan, int days, SessionLog... logs) {
        return PeriodProgress.of(
                new History(plan, Set.of(), List.of(logs)),
                List.of(),
                new Window(MONDAY, MONDAY.plusDays(days - 1L)),
                LATER);
    }
}
