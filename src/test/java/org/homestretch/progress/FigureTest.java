package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @Test
    void nothing_expected_is_not_applicable_and_never_0_or_100_per_cent() {
        assertThat(new Figure(0, 0).isApplicable()).isFalse();
        assertThat(new Figure(0, 0).percent()).isEmpty();
        assertThat(new Dose(0, 0).isApplicable()).isFalse();
        assertThat(new Dose(0, 0).mean()).isEmpty();
        assertThat(new Dose(0, 0).percent()).isEmpty();
    }

    @Test
    void fewer_than_three_expected_have_no_percentage() {
        assertThat(new Figure(2, 2).percent()).isEmpty();
        assertThat(new Figure(3, 3).percent()).contains(100);
        assertThat(new Dose(2, 2).percent()).isEmpty();
        assertThat(new Dose(3, 3).percent()).contains(100.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33", "2, 3, 67", "3, 8, 38", "399, 400, 99", "1, 400, 1", "400, 400, 100"})
    void per_cent_are_rounded_and_100_means_all_and_0_means_nothing(int done, int expected, int percent) {
        assertThat(new Figure(done, expected).percent()).contains(percent);
    }

    @ParameterizedTest
    @CsvSource({"1.125, 3, 37.5", "0, 3, 0", "2.9999, 3, 99.9", "0.0001, 3, 0.1", "3, 3, 100", "2, 3, 66.7"})
    void a_dose_is_told_to_a_tenth_of_a_per_cent(double sum, int expected, double percent) {
        assertThat(new Dose(sum, expected).percent()).contains(percent);
    }

    @Test
    void more_than_expected_cannot_be_done() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dose(3.1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dose(Double.NaN, 3));
    }

    @Test
    void a_figure_is_told_as_percentage_as_counts_or_as_not_applicable() {
        assertThat(new Figure(3, 4).phrase()).isEqualTo(new Phrase("progress.figure.percent", List.of(75)));
        assertThat(new Figure(1, 2).phrase()).isEqualTo(new Phrase("progress.figure.few", List.of(1, 2)));
        assertThat(new Figure(0, 0).phrase()).isEqualTo(new Phrase("progress.figure.none", List.of()));
        assertThat(new Dose(1.5, 4).phrase()).isEqualTo(new Phrase("progress.figure.percent", List.of(37.5)));
        assertThat(new Dose(0.5, 2).phrase()).isEqualTo(new Phrase("progress.figure.few", List.of(0.5, 2)));
        assertThat(new Dose(0, 0).phrase()).isEqualTo(new Phrase("progress.figure.none", List.of()));
    }
}
