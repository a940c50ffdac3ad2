package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainChangeTest {

    @ParameterizedTest
    @CsvSource({"2, 5, true", "2, 4, false", "2, 4.5, true", "5, 3, false", "5, 2, true", "0, 1, false", "10, 7, true"})
    void only_more_than_two_points_up_or_down_are_more_than_error(double from, double to, boolean beyond) {
        assertThat(PainChange.isBeyondError(from, to)).isEqualTo(beyond);
    }

    @ParameterizedTest
    @CsvSource({"5, 3, 7", "0, 0, 2", "1, 0, 3", "9, 7, 10", "10, 8, 10"})
    void the_band_of_error_ends_where_the_scale_ends(double baseline, double low, double high) {
        assertThat(PainChange.band(baseline)).isEqualTo(new PainChange.Band(low, high));
    }
}
