package org.homestretch.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.plan.draft.DraftCases.sets;
import static org.homestretch.plan.draft.DraftCases.with;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class PlanTotalsTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Practices practices;

    @Autowired
    Library library;

    List<Exercise> all;

    @BeforeEach
    void the_library() {
        all = Practices.as(practices.practice(), () -> library.newest());
    }

    @Test
    void the_fullest_day_counts_all_its_times() {
        var once = totals(line("supine-twist", 1, DayOfWeek.MONDAY));
        var thrice = totals(line("supine-twist", 3, DayOfWeek.MONDAY));
        var apart = totals(line("supine-twist", 1, DayOfWeek.MONDAY), line("supine-twist", 1, DayOfWeek.FRIDAY));
        var together = totals(line("supine-twist", 1, DayOfWeek.MONDAY), line("supine-twist", 1, DayOfWeek.MONDAY));

        assertThat(once.minutes()).isBetween(2, 5);
        assertThat(thrice.minutes()).isBetween(3 * once.minutes() - 2, 3 * once.minutes() + 2);
        assertThat(apart.minutes()).isEqualTo(once.minutes());
        assertThat(together.minutes()).isBetween(2 * once.minutes() - 1, 2 * once.minutes() + 1);
    }

    @Test
    void what_is_not_complete_takes_no_time_yet_but_is_an_exercise() {
        var open = DraftLine.of(exercise("supine-twist"), MONDAY);

        assertThat(totals(open)).isEqualTo(new PlanTotals(1, 0, 0));
    }

    @Test
    void nobody_changes_position_between_exercises_of_one_position_wherever_they_stand() {
        var lines = new ArrayList<DraftLine>();
        for (var exercise : all) lines.add(DraftLine.of(exercise, MONDAY));
        for (var exercise : all) lines.add(DraftLine.of(exercise, MONDAY));
        var positions =
                all.stream().map(it -> it.content().position()).distinct().count();

        assertThat(totals(lines.toArray(DraftLine[]::new)).positionChanges()).isEqualTo((int) positions - 1);
        assertThat(totals().positionChanges()).isZero();
    }

    @Test
    void what_is_due_on_any_day_of_the_week_may_fall_on_the_fullest_one() {
        var daily = line("bridge", 1, DayOfWeek.MONDAY);
        var weekly = new DraftSchedule(
                DraftSchedule.Kind.TIMES_A_WEEK, Set.of(), null, 3, null, Set.of(), MONDAY, null, null);
        var anyDay = DraftCases.on(line("neck-turn", 1, DayOfWeek.MONDAY), weekly);

        assertThat(totals(daily, anyDay).minutes())
                .isEqualTo(totals(daily, line("neck-turn", 1, DayOfWeek.MONDAY)).minutes())
                .isGreaterThan(totals(daily).minutes());
    }

    private PlanTotals totals(DraftLine... lines) {
        var planned = List.of(lines).stream()
                .map(line -> new PlannedLine(
                        line,
                        all.stream()
                                .filter(it -> it.revision().equals(line.exerciseRevision()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
        return PlanTotals.of(planned, MONDAY);
    }

    private DraftLine line(String key, int times, DayOfWeek day) {
        var line = with(DraftLine.of(exercise(key), MONDAY), it -> sets(it, 1));
        return DraftCases.on(line, DraftSchedule.onDays(Set.of(day), times, MONDAY, null));
    }

    private Exercise exercise(String key) {
        return all.stream()
                .filter(it -> it.content().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
