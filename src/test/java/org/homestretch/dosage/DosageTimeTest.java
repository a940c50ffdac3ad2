package org.homestretch.dosage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.dosage.DosageCases.dose;
import static org.homestretch.dosage.DosageCases.reps;
import static org.homestretch.dosage.DosageCases.supineTwist;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosageTimeTest {

    @Test
    void reps_take_the_middle_of_their_range() {
        assertThat(seconds(reps(8, 12))).isEqualTo(10 * 4);
        assertThat(seconds(reps(4, 7))).isEqualTo(22);
    }

    @Test
    void a_hold_lengthens_each_rep() {
        assertThat(DosageTime.seconds(reps(10, 10).dosage(), 4, 2)).isEqualTo(10 * 6);
    }

    @Test
    void the_dosages_own_hold_replaces_the_usual_one() {
        assertThat(DosageTime.seconds(reps(10, 10).hold(5).dosage(), 4, 2)).isEqualTo(10 * 9);
    }

    @Test
    void the_dosages_own_tempo_replaces_the_usual_movement() {
        assertThat(DosageTime.seconds(reps(10, 10).tempo(3, 3).dosage(), 4, 2)).isEqualTo(10 * 8);
    }

    @Test
    void kept_seconds_are_taken_as_they_are() {
        assertThat(seconds(dose(new Seconds(30, 60)).hold(10))).isEqualTo(45);
    }

    @Test
    void each_side_takes_its_own_time() {
        assertThat(seconds(reps(10, 10).on(Laterality.LEFT))).isEqualTo(40);
        assertThat(seconds(reps(10, 10).on(Laterality.BOTH, SideOrder.LEFT_FIRST)))
                .isEqualTo(80);
        assertThat(seconds(reps(10, 10).on(Laterality.ALTERNATING, SideOrder.LEFT_FIRST)))
                .isEqualTo(80);
    }

    @Test
    void rests_lie_between_the_sets() {
        assertThat(seconds(reps(10, 10).sets(3).rest(30))).isEqualTo(3 * 40 + 2 * 30);
        assertThat(seconds(reps(10, 10).rest(30))).isEqualTo(40);
    }

    @Test
    void sides_done_one_after_the_other_rest_on_each_and_sides_in_turn_share_their_rests() {
        var three = reps(10, 10).sets(3).rest(30);
        assertThat(seconds(three.on(Laterality.BOTH, SideOrder.LEFT_FIRST))).isEqualTo(6 * 40 + 4 * 30);
        assertThat(seconds(three.on(Laterality.ALTERNATING, SideOrder.LEFT_FIRST)))
                .isEqualTo(6 * 40 + 2 * 30);
    }

    @Test
    void the_supine_twist_is_estimated_without_its_preparation() {
        assertThat(seconds(supineTwist())).isEqualTo(2 * 81);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "20, 1", "89, 1", "90, 2", "540, 9"})
    void minutes_are_rounded_but_never_none(int seconds, int minutes) {
        assertThat(DosageTime.minutes(seconds)).isEqualTo(minutes);
    }

    private static int seconds(DosageCases given) {
        return DosageTime.seconds(given.dosage(), 4, 0);
    }
}
