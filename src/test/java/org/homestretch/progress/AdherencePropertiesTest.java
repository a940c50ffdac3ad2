package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.homestretch.adherence.SessionLog;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every history, whatever was prescribed and logged. */
class AdherencePropertiesTest {

    private static final Offset<Double> A_HAIR = within(1e-9);
    private static final LocalDate LATER = AnyHistory.START.plusDays(AnyHistory.DAYS);

    static LongStream seeds() {
        return LongStream.range(0, 1_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_more_is_done_than_expected(long seed) {
        var any = new AnyHistory(seed);
        var result = AdherencePolicy.assess(any.history(), any.window(), any.date());
        assertThat(result.frequency().done()).isBetween(0, result.frequency().expected());
        assertThat(result.completeness().done())
                .isBetween(0, result.completeness().expected());
        assertThat(result.dose().sum())
                .isBetween(0.0, (double) result.frequency().done());
        assertThat(result.couldNot())
                .isLessThanOrEqualTo(
                        result.frequency().expected() - result.frequency().done());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_log_never_lowers_a_figure(long seed) {
        var any = new AnyHistory(seed);
        var history = any.history();
        var window = any.window();
        var less = AdherencePolicy.assess(history, window, LATER);
        var more = AdherencePolicy.assess(with(history, any.log()), window, LATER);
        assertThat(more.frequency().expected()).isEqualTo(less.frequency().expected());
        assertNothingLowered(less, more);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_more_log_of_today_never_lowers_what_is_done(long seed) {
        var any = new AnyHistory(seed);
        var history = any.history();
        var today = any.date();
        var window = new Window(AnyHistory.START, today);
        assertNothingLowered(
                AdherencePolicy.assess(history, window, today),
                AdherencePolicy.assess(with(history, any.log(today)), window, today));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_later_version_never_changes_a_past_figure(long seed) {
        var any = new AnyHistory(seed);
        var history = any.history();
        var window = any.window();
        var today = any.date();
        var reached = window.to().isBefore(today) ? window.to() : today;
        var later = with(history, any.versionFrom(reached.plusDays(1), 9));
        assertThat(AdherencePolicy.assess(later, window, today))
                .isEqualTo(AdherencePolicy.assess(history, window, today));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_parts_of_a_period_add_up_to_the_whole(long seed) {
        var any = new AnyHistory(seed);
        var history = any.history();
        var today = any.date();
        var cut = any.oneOf(AnyHistory.START.datesUntil(LATER.minusDays(1)).toList());
        var whole = AdherencePolicy.assess(history, new Window(AnyHistory.START, LATER), today);
        var before = AdherencePolicy.assess(history, new Window(AnyHistory.START, cut), today);
        var after = AdherencePolicy.assess(history, new Window(cut.plusDays(1), LATER), today);
        for (var count : counts().toList()) {
            assertThat(count.of(before) + count.of(after)).isCloseTo(count.of(whole), A_HAIR);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void weeks_add_up_to_the_period(long seed) {
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
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void logs_that_come_twice_and_in_any_order_change_nothing(long seed) {
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
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_change_of_zone_never_moves_an_old_date(long seed) {
        var any = new AnyHistory(seed);
        var history = any.history();
        var window = any.window();
        var today = any.date();
        var moved =
                history.logs().stream().map(AdherencePropertiesTest::elsewhere).toList();
        assertThat(AdherencePolicy.assess(new History(history.plan(), history.excused(), moved), window, today))
                .isEqualTo(AdherencePolicy.assess(history, window, today));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void logs_on_excused_days_never_raise_or_lower_a_figure(long seed) {
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
                it -> it.excusedDays().size());
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
                log.exercises());
    }
}
