package org.homestretch.plan.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.plan.handout.HandoutCases.DAILY;
import static org.homestretch.plan.handout.HandoutCases.TODAY;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Random;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Schedule;
import org.junit.jupiter.api.Test;

class TickGridTest {

    @Test
    void each_day_has_as_many_boxes_as_the_exercise_is_due_on_it() {
        var random = new Random(25);
        for (var round = 0; round < 1000; round++) {
            var recurrence = random.nextBoolean()
                    ? new EveryDays(1 + random.nextInt(30))
                    : new OnDays(EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.SUNDAY));
            var from = TODAY.plusDays(random.nextInt(60) - 30);
            var until = random.nextBoolean() ? from.plusDays(random.nextInt(60)) : null;
            var schedule = new Schedule(recurrence, 1 + random.nextInt(6), from, until);

            var boxes = TickGrid.boxes(schedule, TODAY);

            assertThat(boxes).hasSize(28);
            for (var day = 0; day < 28; day++) {
                assertThat(boxes.get(day)).isEqualTo(schedule.slotsOn(TODAY.plusDays(day)));
            }
        }
    }

    @Test
    void the_weeks_begin_on_the_first_day() {
        var grid = new TickGrid(TickGrid.days(TODAY), java.util.List.of());

        assertThat(grid.weeks())
                .containsExactly(TODAY, TODAY.plusDays(7), TODAY.plusDays(14), TODAY.plusDays(21));
        assertThat(grid.dayHeads(Locale.ENGLISH)).hasSize(28).startsWith("W", "T", "F", "S", "S", "M", "T");
    }

    @Test
    void a_row_without_any_box_is_open() {
        var never = new Schedule(DAILY, 1, TODAY.plusDays(28), null);
        var last = new Schedule(DAILY, 1, TODAY.plusDays(27), null);

        assertThat(new TickGrid.Row(1, "Bridge", TickGrid.boxes(never, TODAY)).isOpen()).isTrue();
        assertThat(new TickGrid.Row(1, "Bridge", TickGrid.boxes(last, TODAY)).isOpen()).isFalse();
    }
}
