package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.homestretch.adherence.LogCases.bonus;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.dosage.DosageCases.reps;
import static org.homestretch.dosage.DosageCases.supineTwist;
import static org.homestretch.dosage.Laterality.BOTH;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.util.List;
import java.util.Set;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.Prescription;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExerciseLogTest {

    private static final Set<String> ICE = Set.of("ice");

    private final Prescription twist = prescribed(supineTwist());

    @Test
    void five_right_and_four_left_with_ice_are_the_full_dose_and_the_bonus_stands_apart() {
        var log = exercise(twist, ICE, set(RIGHT, 5), set(LEFT, 4), bonus(RIGHT, 3));
        assertThat(log.dose()).isEqualTo(1.0);
        assertThat(log.doneOn(RIGHT)).isEqualTo(5);
        assertThat(log.doneOn(LEFT)).isEqualTo(4);
        assertThat(log.bonus()).isEqualTo(3);
        assertThat(log.isOverDose()).isFalse();
    }

    @Test
    void the_same_counts_without_ice_are_three_eighths_of_the_dose() {
        assertThat(exercise(twist, set(RIGHT, 5), set(LEFT, 4), bonus(RIGHT, 3)).dose())
                .isEqualTo(0.375);
    }

    @Test
    void a_surplus_on_one_side_never_hides_a_missed_one() {
        assertThat(exercise(twist, ICE, set(RIGHT, 6), set(RIGHT, 6)).dose()).isEqualTo(0.5);
    }

    @Test
    void more_than_the_high_end_on_a_side_is_an_over_dose_and_never_more_than_all() {
        assertThat(exercise(twist, ICE, set(RIGHT, 6), set(LEFT, 6)).isOverDose())
                .isFalse();
        var more = exercise(twist, ICE, set(RIGHT, 7), set(LEFT, 6));
        assertThat(more.isOverDose()).isTrue();
        assertThat(more.dose()).isEqualTo(1.0);
    }

    @Test
    void bonus_rounds_never_count_as_done() {
        var log = exercise(twist, ICE, bonus(RIGHT, 6), bonus(LEFT, 60));
        assertThat(log.counts()).isFalse();
        assertThat(log.dose()).isZero();
        assertThat(log.isOverDose()).isFalse();
    }

    @Test
    void nothing_done_does_not_count_and_the_least_done_does() {
        assertThat(exercise(twist).counts()).isFalse();
        assertThat(exercise(twist, set(LEFT, 0)).counts()).isFalse();
        assertThat(exercise(twist, set(LEFT, 1)).counts()).isTrue();
    }

    @Test
    void sets_add_up_to_the_dose_of_all_sets() {
        var squats = prescribed(reps(10, 12).sets(3));
        assertThat(exercise(squats, set(null, 10), set(null, 5)).dose()).isEqualTo(0.5);
        assertThat(exercise(squats, set(null, 36)).isOverDose()).isFalse();
        assertThat(exercise(squats, set(null, 37)).isOverDose()).isTrue();
    }

    @Test
    void an_exercise_of_one_side_needs_only_that_side() {
        assertThat(exercise(prescribed(reps(10, 10).on(Laterality.LEFT)), set(LEFT, 10))
                        .dose())
                .isEqualTo(1.0);
    }

    @Test
    void sides_are_named_exactly_where_the_target_has_them() {
        refuses(prescribed(reps(10, 10)), set(LEFT, 1));
        refuses(prescribed(reps(10, 10).on(Laterality.LEFT)), set(RIGHT, 1));
        refuses(twist, set(null, 1));
    }

    @Test
    void a_tighter_side_belongs_to_exercises_of_both_sides() {
        assertThat(withTighterSide(reps(9, 9).on(BOTH, SideOrder.TIGHTER_FIRST), RIGHT)
                        .tighterSide())
                .isEqualTo(RIGHT);
        assertThatIllegalArgumentException().isThrownBy(() -> withTighterSide(reps(9, 9), RIGHT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withTighterSide(reps(9, 9).on(Laterality.RIGHT), RIGHT));
    }

    @Test
    void amounts_are_none_to_an_hour_of_seconds() {
        assertThat(set(null, 0).amount() + set(null, 3600).amount()).isEqualTo(3600);
        assertThatIllegalArgumentException().isThrownBy(() -> set(null, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> set(null, 3601));
        assertThatIllegalArgumentException().isThrownBy(() -> new SetLog(0, null, 1, false));
    }

    @Test
    void a_log_is_written_as_its_facts_only_and_read_back() {
        var json = JsonMapper.shared();
        var log = exercise(twist, ICE, set(RIGHT, 5), bonus(LEFT, 3));
        var written = json.writeValueAsString(log);
        assertThat(written).doesNotContain("overDose");
        assertThat(json.readValue(written, ExerciseLog.class)).isEqualTo(log);
    }

    private static ExerciseLog withTighterSide(DosageCases dosage, @Nullable Side tighter) {
        var given = prescribed(dosage);
        return new ExerciseLog(given.id(), given.line(), given.dosage(), Set.of(), tighter, null, List.of());
    }

    private static void refuses(Prescription prescription, SetLog set) {
        assertThatIllegalArgumentException().isThrownBy(() -> exercise(prescription, set));
    }

    private static Prescription prescribed(DosageCases dosage) {
        return daily("exercise", dosage.dosage(), 1);
    }
}
