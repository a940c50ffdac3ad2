package org.homestretch.plan.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.LibraryCases;
import org.homestretch.plan.handout.Handout.OnSide;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final ExerciseContent BALANCE = LibraryCases.exercise("one-leg-stand");

    @Test
    void both_sides_share_what_comes_before_they_part_and_the_second_says_only_what_differs() {
        var steps = Steps.of(BALANCE, on(Laterality.BOTH, SideOrder.LEFT_FIRST));

        assertThat(steps.common()).isEqualTo("Hold your arms out and rest your fingertips on your support.");
        assertThat(steps.sides())
                .containsExactly(
                        new OnSide(
                                Side.LEFT,
                                "Stand on your left leg and lift your right foot off the floor. Keep your hips level and"
                                        + " the knee you stand on a little bent. Gently put your foot back on the floor."),
                        new OnSide(Side.RIGHT, "Stand on your right leg and lift your left foot off the floor."));
    }

    @Test
    void the_side_that_the_therapist_puts_first_is_told_first() {
        assertThat(Steps.of(BALANCE, on(Laterality.BOTH, SideOrder.RIGHT_FIRST)).sides())
                .extracting(OnSide::side)
                .containsExactly(Side.RIGHT, Side.LEFT);
    }

    @Test
    void one_side_alone_is_told_as_that_side() {
        var steps = Steps.of(BALANCE, on(Laterality.RIGHT, null));

        assertThat(steps.sides()).isEmpty();
        assertThat(steps.common()).contains("Stand on your right leg").doesNotContain("Stand on your left leg");
    }

    @Test
    void without_sides_the_steps_stay_general() {
        var steps = Steps.of(BALANCE, on(Laterality.NONE, null));

        assertThat(steps.sides()).isEmpty();
        assertThat(steps.common()).contains("Lift one foot off the floor.");
    }

    @Test
    void a_preparation_is_told_only_where_the_amount_depends_on_it() {
        var twist = LibraryCases.exercise("supine-twist");
        var prescribed = twist.dosage().withSets(1);

        assertThat(Steps.of(twist, prescribed).common()).startsWith("If you like, stroke ice");
        assertThat(Steps.of(twist, on(Laterality.BOTH, SideOrder.TIGHTER_FIRST)).common())
                .startsWith("Lie on your back");
    }

    private static Dosage on(Laterality laterality, @Nullable SideOrder order) {
        var plain = LibraryCases.exercise("bridge").dosage().withSets(1);
        return new Dosage(
                plain.sets(),
                plain.amount(),
                plain.branches(),
                null,
                null,
                null,
                laterality,
                order,
                null,
                null,
                null,
                false);
    }
}
