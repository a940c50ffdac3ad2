package org.homestretch.progress.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.progress.progression.NextAmount.lessThan;
import static org.homestretch.progress.progression.NextAmount.moreThan;

import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.junit.jupiter.api.Test;

class NextAmountTest {

    @Test
    void more_repetitions_are_two_more_at_both_ends() {
        assertThat(more(new Repetitions(4, 6))).isEqualTo(new Repetitions(6, 8));
        assertThat(more(new Repetitions(10, 10))).isEqualTo(new Repetitions(12, 12));
    }

    @Test
    void more_seconds_are_five_more_up_to_thirty_and_ten_above() {
        assertThat(more(new Seconds(15, 20))).isEqualTo(new Seconds(20, 25));
        assertThat(more(new Seconds(30, 30))).isEqualTo(new Seconds(35, 35));
        assertThat(more(new Seconds(30, 45))).isEqualTo(new Seconds(40, 55));
    }

    @Test
    void other_amounts_grow_in_proportion() {
        var more = moreThan(new Repetitions(4, 6));
        assertThat(more.apply(new Repetitions(12, 15))).isEqualTo(new Repetitions(16, 20));
        assertThat(more.apply(new Seconds(30, 30))).isEqualTo(new Seconds(40, 40));
    }

    @Test
    void nothing_grows_beyond_what_can_be_prescribed() {
        assertThat(more(new Repetitions(150, 199))).isEqualTo(new Repetitions(152, 200));
        assertThat(more(new Repetitions(200, 200))).isEqualTo(new Repetitions(200, 200));
        assertThat(more(new Seconds(3_595, 3_600))).isEqualTo(new Seconds(3_600, 3_600));
        assertThat(moreThan(new Repetitions(1, 1)).apply(new Repetitions(100, 200)))
                .isEqualTo(new Repetitions(200, 200));
    }

    @Test
    void less_is_about_a_quarter_at_least_one_and_never_below_one() {
        assertThat(lessThan(new Repetitions(12, 15))).isEqualTo(new Repetitions(9, 11));
        assertThat(lessThan(new Repetitions(4, 6))).isEqualTo(new Repetitions(3, 4));
        assertThat(lessThan(new Repetitions(1, 2))).isEqualTo(new Repetitions(1, 1));
        assertThat(lessThan(new Repetitions(1, 1))).isEqualTo(new Repetitions(1, 1));
    }

    @Test
    void seconds_in_fives_stay_in_fives() {
        assertThat(lessThan(new Seconds(30, 30))).isEqualTo(new Seconds(20, 20));
        assertThat(lessThan(new Seconds(45, 60))).isEqualTo(new Seconds(35, 45));
        assertThat(lessThan(new Seconds(12, 16))).isEqualTo(new Seconds(9, 12));
    }

    private static Amount more(Amount used) {
        return moreThan(used).apply(used);
    }
}
