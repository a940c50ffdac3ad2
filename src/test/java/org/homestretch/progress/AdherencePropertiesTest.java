package org.homestretch.progress;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.previous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.adherence.LogCases.bonus;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.Routine;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.adherence.SetLog;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.PlanCases;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What holds for every history, whatever was prescribed and logged. The histories are the same in every run; a failure
 * names the one that it was found in.
 */
class AdherencePropertiesTest {

    private static final Offset<Double> A_HAIR = within(1e-9);
    private static final int HISTORIES = 10_000;
    private static final LocalDate END = AnyHistory.START.plusDays(AnyHistory.DAYS);
    /** Every week of the histories is over. */
    private static final LocalDate LATER = END.plusWeeks(1);

    private static void forAny(LongConsumer rule) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            try {
                rule.accept(seed);
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("In history " + seed + ": " + broken.getMessage(), broken);
            }
        }
    }

    @Test
    void no_more_is_done_than_expected() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var result = AdherencePolicy.assess(any.history(), any.window(), any.date());
            assertThat(result.frequency().done())
                    .isBetween(0, result.frequency().expected());
            assertThat(result.completeness().done())
                    .isBetween(0, result.completeness().expected());
            assertThat(result.dose().sum())
                    .isBetween(0.0, (double) result.frequency().done());
            assertThat(result.couldNot())
                    .isLessThanOrEqualTo(
                            result.frequency().expected() - result.frequency().done());
        });
    }

    @Test
    void one_more_log_never_lowers_a_figure() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var less = AdherencePolicy.assess(history, window, LATER);
            var more = AdherencePolicy.assess(with(history, any.log()), window, LATER);
            assertThat(more.frequency().expected()).isEqualTo(less.frequency().expected());
            assertNothingLowered(less, more);
        });
    }

    @Test
    void one_more_log_of_today_never_lowers_what_is_done() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var today = any.date();
            var window = new Window(AnyHistory.START, today);
            assertNothingLowered(
                    AdherencePolicy.assess(history, window, today),
                    AdherencePolicy.assess(with(history, any.log(today)), window, today));
        });
    }

    @Test
    void a_later_version_never_changes_a_past_figure() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var today = any.date();
            var history = until(today, any.history());
            var window = new Window(AnyHistory.START, any.oneOf(untilDay(today)));
            var later = with(history, any.versionFrom(today.plusDays(1), 9));
            assertSameFigures(
                    AdherencePolicy.assess(later, window, today), AdherencePolicy.assess(history, window, today));
        });
    }

    @Test
    void a_version_of_today_never_changes_the_weeks_that_are_over() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var today = any.date().plusWeeks(1);
            var sunday = today.with(previous(SUNDAY));
            var window = new Window(AnyHistory.START, sunday);
            assertThat(AdherencePolicy.assess(with(history, any.versionFrom(today, 9)), window, today))
                    .isEqualTo(AdherencePolicy.assess(history, window, today));
        });
    }

    @Test
    void what_is_due_on_dates_is_settled_with_each_date() {
        forAny(seed -> {
            var any = AnyHistory.onDatesOnly(seed);
            var history = any.history();
            var window = any.window();
            var today = any.date();
            var reached = window.to().isBefore(today) ? window.to() : today;
            var later = with(history, any.versionFrom(reached.plusDays(1), 9));
            assertThat(AdherencePolicy.assess(later, window, today))
                    .isEqualTo(AdherencePolicy.assess(history, window, today));
        });
    }

    @Test
    void the_parts_of_a_period_add_up_to_the_whole() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var today = any.date();
            var cut = any.oneOf(AnyHistory.START.datesUntil(END.minusDays(1)).toList());
            var whole = AdherencePolicy.assess(history, new Window(AnyHistory.START, LATER), today);
            var before = AdherencePolicy.assess(history, new Window(AnyHistory.START, cut), today);
            var after = AdherencePolicy.assess(history, new Window(cut.plusDays(1), LATER), today);
            for (var count : counts().toList()) {
                assertThat(count.of(before) + count.of(after)).isCloseTo(count.of(whole), A_HAIR);
            }
        });
    }

    @Test
    void weeks_add_up_to_the_period() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var today = any.date();
            var weeks = AdherencePolicy.weekly(history, window, today);
            var whole = AdherencePolicy.assess(history, window, today).frequency();
            assertThat(new Figure(
                            weeks.stream().mapToInt(WeeklyAdherence::done).sum(),
                            weeks.stream().mapToInt(WeeklyAdherence::expected).sum()))
                    .isEqualTo(whole);
        });
    }

    @Test
    void logs_that_come_twice_and_in_any_order_change_nothing() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var twice = new ArrayList<>(history.logs());
            twice.addAll(history.logs());
            Collections.shuffle(twice, new Random(seed));
            var once = AdherencePolicy.assess(history, window, LATER);
            var again = AdherencePolicy.assess(new History(history.plan(), history.excused(), twice), window, LATER);
            for (var count : counts().toList()) assertThat(count.of(again)).isCloseTo(count.of(once), A_HAIR);
            assertThat(again.dose().sum()).isCloseTo(once.dose().sum(), A_HAIR);
        });
    }

    @Test
    @Tag("E3")
    void a_change_of_zone_never_moves_an_old_date() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var today = any.date();
            var moved = history.logs().stream()
                    .map(AdherencePropertiesTest::elsewhere)
                    .toList();
            assertThat(AdherencePolicy.assess(new History(history.plan(), history.excused(), moved), window, today))
                    .isEqualTo(AdherencePolicy.assess(history, window, today));
        });
    }

    @Test
    void logs_on_excused_days_never_raise_or_lower_a_figure() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var kept = history.logs().stream()
                    .filter(log -> !history.excused().contains(log.date()))
                    .toList();
            var all = AdherencePolicy.assess(history, window, LATER);
            var fewer = AdherencePolicy.assess(new History(history.plan(), history.excused(), kept), window, LATER);
            assertThat(fewer.frequency()).isEqualTo(all.frequency());
            assertThat(fewer.dose()).isEqualTo(all.dose());
            assertThat(fewer.completeness()).isEqualTo(all.completeness());
        });
    }

    @Test
    void an_excused_day_never_enters() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            for (var date : history.excused()) {
                var result = AdherencePolicy.assess(history, new Window(date, date), LATER);
                assertThat(result.frequency()).isEqualTo(new Figure(0, 0));
                assertThat(result.completeness()).isEqualTo(new Figure(0, 0));
            }
        });
    }

    @Test
    void a_correction_that_says_the_same_changes_nothing() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            if (history.logs().isEmpty()) return;
            var window = any.window();
            var corrected = new ArrayList<>(history.logs());
            var wrong = any.oneOf(history.logs());
            corrected.remove(wrong);
            corrected.add(under(new SessionLogId(new UUID(9, seed)), wrong));
            assertSameFigures(
                    AdherencePolicy.assess(new History(history.plan(), history.excused(), corrected), window, LATER),
                    AdherencePolicy.assess(history, window, LATER));
        });
    }

    @Test
    void a_week_that_asks_n_times_never_has_more_than_n_sessions_and_no_fewer_when_it_is_whole() {
        forAny(seed -> {
            var times = (int) (1 + seed % 7);
            var weekly = new AnyHistory(seed).weekly(times);
            var week = new Window(
                    AnyHistory.START.plusWeeks(1), AnyHistory.START.plusWeeks(1).plusDays(6));
            var result = AdherencePolicy.assess(weekly, week, LATER);
            var excused = weekly.excused().stream().filter(week::contains).count();
            assertThat(result.frequency().expected()).isBetween((int) Math.max(0, times - excused), times);
            var days = weekly.logs().stream()
                    .filter(log ->
                            week.contains(log.date()) && !weekly.excused().contains(log.date()))
                    .filter(log -> log.exercises().stream().anyMatch(ExerciseLog::counts))
                    .map(SessionLog::date)
                    .distinct()
                    .count();
            assertThat(result.frequency().done())
                    .isEqualTo((int) Math.min(days, result.frequency().expected()));
        });
    }

    @Test
    void what_is_done_when_needed_is_told_apart_and_moves_nothing() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var without = history.logs().stream()
                    .filter(log -> !Routine.isOnlyWhenNeeded(history.plan(), log))
                    .toList();
            var all = AdherencePolicy.assess(history, window, LATER);
            var fewer = AdherencePolicy.assess(new History(history.plan(), history.excused(), without), window, LATER);
            assertSameFigures(all, fewer);
            assertThat(all.extras()).isEqualTo(fewer.extras());
            assertThat(all.whenNeeded()).isGreaterThanOrEqualTo(fewer.whenNeeded());
        });
    }

    @Test
    void the_example_is_the_full_dose_with_ice_and_37_and_a_half_per_cent_without() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var twist = PlanCases.daily("example", DosageCases.supineTwist().dosage(), 1);
            var plan = PlanCases.running(PlanCases.version(1, AnyHistory.START, twist));
            var date = any.date();
            var day = new Window(date, date);
            var sets = new SetLog[] {set(RIGHT, 5), set(LEFT, 4), bonus(RIGHT, 3)};
            var iced = List.of(any.log(date, 1, exercise(twist, Set.of("ice"), sets)));
            var plain = List.of(any.log(date, 1, exercise(twist, sets)));
            assertThat(AdherencePolicy.assess(new History(plan, Set.of(), iced), day, LATER)
                            .dose())
                    .isEqualTo(new Dose(1, 1));
            assertThat(AdherencePolicy.assess(new History(plan, Set.of(), plain), day, LATER)
                            .dose())
                    .isEqualTo(new Dose(0.375, 1));
        });
    }

    private static void assertSameFigures(Adherence one, Adherence other) {
        assertThat(one.frequency()).isEqualTo(other.frequency());
        assertThat(one.completeness()).isEqualTo(other.completeness());
        assertThat(one.dose().expected()).isEqualTo(other.dose().expected());
        assertThat(one.dose().sum()).isCloseTo(other.dose().sum(), A_HAIR);
        assertThat(one.overDoses()).isEqualTo(other.overDoses());
        assertThat(one.bonusRounds()).isEqualTo(other.bonusRounds());
        assertThat(one.couldNot()).isEqualTo(other.couldNot());
        assertThat(one.excusedDays()).isEqualTo(other.excusedDays());
    }

    private static void assertNothingLowered(Adherence less, Adherence more) {
        assertThat(more.frequency().done())
                .isGreaterThanOrEqualTo(less.frequency().done());
        assertThat(more.completeness().done())
                .isGreaterThanOrEqualTo(less.completeness().done());
        assertThat(more.dose().sum()).isGreaterThan(less.dose().sum() - 1e-9);
    }

    private interface Count {
        double of(Adherence adherence);
    }

    private static Stream<Count> counts() {
        return Stream.of(
                it -> it.frequency().done(),
                it -> it.frequency().expected(),
                it -> it.dose().sum(),
                it -> it.dose().expected(),
                it -> it.completeness().done(),
                it -> it.completeness().expected(),
                Adherence::overDoses,
                Adherence::bonusRounds,
                Adherence::couldNot,
                Adherence::backFilled,
                Adherence::extras,
                it -> it.excusedDays().size(),
                Adherence::weekly,
                Adherence::whenNeeded);
    }

    private static History with(History history, SessionLog log) {
        return new History(
                history.plan(),
                history.excused(),
                Stream.concat(history.logs().stream(), Stream.of(log)).toList());
    }

    private static History with(History history, PlanVersion version) {
        List<PlanVersion> versions = Stream.concat(history.plan().versions().stream(), Stream.of(version))
                .toList();
        return new History(new PlanHistory(versions), history.excused(), history.logs());
    }

    private static History until(LocalDate today, History history) {
        return new History(
                history.plan(),
                history.excused(),
                history.logs().stream()
                        .filter(log -> !log.date().isAfter(today))
                        .toList());
    }

    private static List<LocalDate> untilDay(LocalDate today) {
        return AnyHistory.START.datesUntil(today.plusDays(1)).toList();
    }

    private static SessionLog under(SessionLogId id, SessionLog log) {
        return new SessionLog(
                id,
                log.version(),
                log.date(),
                log.slot(),
                log.performedAt(),
                log.zone(),
                log.receivedAt(),
                log.entry(),
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                log.note(),
                log.couldNot(),
                log.stopped(),
                log.exercises());
    }

    private static SessionLog elsewhere(SessionLog log) {
        return new SessionLog(
                log.id(),
                log.version(),
                log.date(),
                log.slot(),
                log.performedAt().plus(3, ChronoUnit.DAYS),
                ZoneId.of("Pacific/Auckland"),
                log.receivedAt().plus(9, ChronoUnit.DAYS),
                log.entry(),
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                log.note(),
                log.couldNot(),
                log.stopped(),
                log.exercises());
    }
}
