package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.ToIntFunction;
import org.assertj.core.data.Offset;
import org.homestretch.adherence.SessionLog;
import org.junit.jupiter.api.Test;

/** What holds for the figures of every period, whatever was prescribed and logged. */
class PeriodPropertiesTest {

    private static final Offset<Double> A_HAIR = within(1e-9);
    private static final int HISTORIES = 3_000;
    private static final LocalDate LATER =
            AnyHistory.START.plusDays(AnyHistory.DAYS).plusWeeks(1);

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
    void weeks_parts_and_exercises_add_up_to_the_whole() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var period = PeriodProgress.of(any.history(), List.of(), any.window(), any.date());
            var whole = period.adherence();
            assertThat(sum(period.weeks(), WeeklyAdherence::frequency)).isEqualTo(whole.frequency());
            assertThat(sum(period.parts(), PartProgress::frequency)).isEqualTo(whole.frequency());
            assertThat(sum(period.lines(), LineProgress::frequency)).isEqualTo(whole.completeness());
            assertThat(count(period.lines(), LineProgress::overDoses)).isEqualTo(whole.overDoses());
            assertThat(count(period.lines(), LineProgress::bonusRounds)).isEqualTo(whole.bonusRounds());
        });
    }

    @Test
    void the_mean_of_two_sides_is_the_dose_of_the_exercise() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            for (var line : PeriodProgress.of(any.history(), List.of(), any.window(), LATER)
                    .lines()) {
                var sums = line.sides().stream()
                        .map(SideDose::dose)
                        .filter(it -> it.expected() == line.dose().expected())
                        .mapToDouble(Dose::sum)
                        .toArray();
                if (sums.length < 2) continue;
                assertThat((sums[0] + sums[1]) / 2).isCloseTo(line.dose().sum(), A_HAIR);
            }
        });
    }

    @Test
    void a_log_of_another_week_changes_nothing() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var outside = any.log(window.wholeWeeks().to().plusDays(1));
            assertThat(PeriodProgress.of(with(history, outside), List.of(), window, LATER))
                    .isEqualTo(PeriodProgress.of(history, List.of(), window, LATER));
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
            var once = PeriodProgress.of(history, List.of(), window, LATER);
            var again =
                    PeriodProgress.of(new History(history.plan(), history.excused(), twice), List.of(), window, LATER);
            assertThat(again.pain()).isEqualTo(once.pain());
            assertThat(again.effort()).isEqualTo(once.effort());
            assertThat(again.barriers()).isEqualTo(once.barriers());
            assertThat(again.tighter()).isEqualTo(once.tighter());
            assertThat(again.parts()).isEqualTo(once.parts());
            assertThat(again.days()).isEqualTo(once.days());
            assertThat(again.activeWeeks()).isEqualTo(once.activeWeeks());
        });
    }

    @Test
    void one_more_log_never_lowers_an_exercise() {
        forAny(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var window = any.window();
            var more = PeriodProgress.of(with(history, any.log()), List.of(), window, LATER);
            for (var line : PeriodProgress.of(history, List.of(), window, LATER).lines()) {
                var raised = more.lines().stream()
                        .filter(it -> it.line().equals(line.line()))
                        .findFirst()
                        .orElseThrow();
                assertThat(raised.frequency().expected())
                        .isEqualTo(line.frequency().expected());
                assertThat(raised.frequency().done())
                        .isGreaterThanOrEqualTo(line.frequency().done());
                assertThat(raised.dose().sum()).isGreaterThan(line.dose().sum() - 1e-9);
            }
        });
    }

    private static <T> Figure sum(List<T> parts, Function<T, Figure> figure) {
        return new Figure(
                count(parts, it -> figure.apply(it).done()),
                count(parts, it -> figure.apply(it).expected()));
    }

    private static <T> int count(List<T> parts, ToIntFunction<T> number) {
        return parts.stream().mapToInt(number).sum();
    }

    private static History with(History history, SessionLog log) {
        var logs = new ArrayList<>(history.logs());
        logs.add(log);
        return new History(history.plan(), history.excused(), logs);
    }
}
