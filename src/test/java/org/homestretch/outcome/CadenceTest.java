package org.homestretch.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CadenceTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    @Test
    void a_late_answer_belongs_to_the_due_date_before_it() {
        var monthly = Cadence.everyWeeks(4, START, null);

        assertThat(monthly.dueOn(START.minusDays(1))).isEmpty();
        assertThat(monthly.dueOn(START.plusDays(27))).contains(START);
        assertThat(monthly.dueOn(START.plusDays(28))).contains(START.plusDays(28));
    }

    @Test
    void what_is_asked_once_can_be_answered_at_any_time_after() {
        var once = Cadence.once(START);

        assertThat(once.dueOn(START.plusYears(1))).contains(START);
        assertThat(once.dueAfter(START)).isEmpty();
    }

    @Test
    void at_the_start_and_the_end_there_are_two_due_dates() {
        var both = Cadence.startAndEnd(START, START.plusWeeks(12));

        assertThat(both.dueOn(START.plusWeeks(12).minusDays(1))).contains(START);
        assertThat(both.dueAfter(START)).contains(START.plusWeeks(12));
        assertThat(both.dueOn(START.plusWeeks(20))).contains(START.plusWeeks(12));
        assertThat(both.dueAfter(START.plusWeeks(12))).isEmpty();
    }

    @Test
    void nothing_falls_due_after_the_last_date_but_the_last_due_date_can_still_be_answered() {
        var twice = Cadence.everyWeeks(2, START, START.plusDays(20));

        assertThat(twice.dueAfter(START)).contains(START.plusWeeks(2));
        assertThat(twice.dueAfter(START.plusWeeks(2))).isEmpty();
        assertThat(twice.dueOn(START.plusDays(300))).contains(START.plusWeeks(2));
    }

    @Test
    void each_date_belongs_to_the_latest_due_date_and_due_dates_follow_one_another_without_a_gap() {
        var chance = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            var weeks = 1 + chance.nextInt(52);
            var cadence = Cadence.everyWeeks(weeks, START, null);
            var date = START.plusDays(chance.nextInt(2_000));
            var due = cadence.dueOn(date).orElseThrow();
            var next = cadence.dueAfter(date).orElseThrow();

            assertThat(due).isBeforeOrEqualTo(date);
            assertThat(next).isAfter(date);
            assertThat(due.plusWeeks(weeks)).isEqualTo(next);
            assertThat(ChronoUnit.DAYS.between(START, due) % (7L * weeks)).isZero();
        }
    }
}
