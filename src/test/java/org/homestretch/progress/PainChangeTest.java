package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainChangeTest {

    @ParameterizedTest
    @CsvSource({"2, 5, true", "2, 4, true", "2, 3.5, false", "5, 3, true", "5, 4, false", "0, 1, false", "10, 8, true"})
    void two_points_up_or_down_are_more_than_error(double from, double to, boolean beyond) {
        assertThat(PainChange.isBeyondError(from, to)).isEqualTo(beyond);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 7", "0, 0, 2", "1, 0, 3", "9, 7, 10", "10, 8, 10"})
    void the_band_of_error_ends_where_the_scale_ends(double baseline, double low, double high) {
        assertThat(PainChange.band(baseline)).isEqualTo(new PainChange.Band(low, high));
    }

    @ParameterizedTest
    @CsvSource({"7, 5, true", "8, 6, false", "8, 5, true", "3, 1, true", "3, 2, false"})
    void from_eight_on_it_takes_three_points_to_be_important(double from, double to, boolean important) {
        assertThat(PainChange.isImportant(from, to)).isEqualTo(important);
    }
}
