package org.homestretch.plan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.plan.change.ChangeCases.TODAY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.homestretch.plan.LineId;
import org.junit.jupiter.api.Test;

/** What holds for any two plans; each history comes from its seed, so a failure can be run again. */
class PlanChangesPropertiesTest {

    private static final int PLANS = 5_000;
    private static final PlanChangeSentences SENTENCES = ChangeCases.sentences();

    @Test
    void a_plan_does_not_differ_from_itself() {
        for (int seed = 0; seed < PLANS; seed++) {
            var plan = new AnyPlan(seed).plan();
            assertThat(PlanChanges.between(plan, plan)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void each_edited_line_is_told_and_no_other() {
        for (int seed = 0; seed < PLANS; seed++) {
            var any = new AnyPlan(seed);
            var before = any.plan();
            var edited = new HashSet<LineId>();
            var after = any.edited(before, edited);
            assertThat(told(before, after)).as("seed %d", seed).isEqualTo(edited);
        }
    }

    @Test
    void each_change_has_words_for_the_therapist() {
        for (int seed = 0; seed < PLANS; seed++) {
            var any = new AnyPlan(seed);
            var before = any.plan();
            for (var change : PlanChanges.between(before, any.edited(before, new HashSet<>()))) {
                var lines = SENTENCES.forTherapist(List.of(change), ChangeCases::exercise, TODAY, Locale.UK);
                assertThat(lines).as("seed %d, %s", seed, change).hasSize(1);
            }
        }
    }

    @Test
    void the_fewest_lines_are_told_as_moved() {
        for (int seed = 0; seed < PLANS; seed++) {
            var any = new AnyPlan(seed);
            var before = any.plan();
            var lines = new ArrayList<>(before.lines());
            if (lines.size() < 2) continue;
            var one = lines.remove(any.below(lines.size()));
            lines.add(any.below(lines.size() + 1), one);
            var moves = PlanChanges.between(before, new PlanContents(before.title(), lines));
            assertThat(moves).as("seed %d", seed).hasSizeLessThanOrEqualTo(1);
            assertThat(moves.isEmpty()).isEqualTo(lines.equals(before.lines()));
        }
    }

    private static Set<LineId> told(PlanContents before, PlanContents after) {
        var told = new HashSet<LineId>();
        for (var change : PlanChanges.between(before, after)) {
            if (change instanceof PlanChange.OfLine it) told.add(it.line().line());
        }
        return told;
    }
}
