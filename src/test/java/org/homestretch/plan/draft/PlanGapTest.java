package org.homestretch.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.plan.draft.DraftCases.complete;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.PlanGap.Item;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class PlanGapTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

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
    void an_empty_plan_lacks_nothing_but_exercises() {
        assertThat(PlanGap.of(List.of(), "")).isEmpty();
    }

    @Test
    void a_band_without_its_strength_is_unsaid_and_so_is_an_exact_number_without_a_ceiling() {
        var band = planned("band-row");
        var unsaid = new PlannedLine(DraftCases.with(band.line(), it -> DraftCases.load(it, null)), band.exercise());
        assertThat(items(PlanGap.of(List.of(unsaid), "Why"))).contains(Item.LOAD, Item.MOTIVATION);
        assertThat(items(PlanGap.of(List.of(band), "Why"))).doesNotContain(Item.LOAD);
        assertThat(items(PlanGap.of(List.of(planned("supine-twist")), "Why")))
                .doesNotContain(Item.LOAD, Item.PROGRESSION);
    }

    @Test
    void each_gap_leads_to_the_first_line_that_has_it_and_names_all() {
        var twist = planned("supine-twist");
        var ended = new PlannedLine(
                DraftCases.on(twist.line(), DraftSchedule.onDays(Set.of(), null, TODAY, TODAY.plusDays(14))),
                twist.exercise());

        assertThat(PlanGap.of(List.of(ended, planned("bridge"), planned("neck-turn")), "Why"))
                .filteredOn(it -> it.item() == Item.COURSE)
                .containsExactly(new PlanGap(Item.COURSE, "lines[1].until", List.of("Bridge", "Neck turn")));
    }

    @Test
    void one_note_encourages_and_a_reason_says_why() {
        var twist = planned("supine-twist");
        var noted = new PlannedLine(complete(twist.line(), TODAY), twist.exercise());

        assertThat(items(PlanGap.of(List.of(noted), " "))).contains(Item.REASON).doesNotContain(Item.MOTIVATION);
        assertThat(items(PlanGap.of(List.of(noted), "Stiff in the morning."))).doesNotContain(Item.REASON);
    }

    private PlannedLine planned(String key) {
        var exercise = all.stream()
                .filter(it -> it.content().key().equals(key))
                .findFirst()
                .orElseThrow();
        return new PlannedLine(DraftLine.of(exercise, TODAY), exercise);
    }

    private static List<Item> items(List<PlanGap> gaps) {
        return gaps.stream().map(PlanGap::item).toList();
    }
}
