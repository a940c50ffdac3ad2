package org.homestretch.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftStepsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void any_walk_back_and_forth_ends_where_counting_says(long seed) {
        var random = new Random(seed);
        var states = new ArrayList<>(List.of(draft(0)));
        var steps = new DraftSteps(states.getFirst());
        int at = 0;
        for (int i = 1; i <= 150; i++) {
            if (random.nextInt(3) == 0) {
                while (states.size() > at + 1) states.removeLast();
                states.add(draft(i));
                steps.add(states.get(++at));
            } else if (random.nextBoolean()) {
                assertThat(steps.canUndo()).isEqualTo(at > 0);
                var back = steps.undo();
                if (at > 0) assertThat(back).contains(states.get(--at));
                else assertThat(back).isEmpty();
            } else {
                assertThat(steps.canRedo()).isEqualTo(at < states.size() - 1);
                var forth = steps.redo();
                if (at < states.size() - 1) assertThat(forth).contains(states.get(++at));
                else assertThat(forth).isEmpty();
            }
        }
    }

    @Test
    void what_changes_nothing_is_no_step() {
        var steps = new DraftSteps(draft(1));

        steps.add(draft(1));

        assertThat(steps.canUndo()).isFalse();
    }

    @Test
    void it_remembers_two_hundred_steps_and_then_forgets_the_oldest() {
        var steps = new DraftSteps(draft(0));
        IntStream.rangeClosed(1, 250).forEach(i -> steps.add(draft(i)));

        IntStream.range(0, 199).forEach(_ -> steps.undo());
        assertThat(steps.undo()).contains(draft(50));
        assertThat(steps.undo()).isEmpty();
    }

    private static DraftPlan draft(int number) {
        return new DraftPlan("Title " + number, List.of(), null, "", 0);
    }
}
