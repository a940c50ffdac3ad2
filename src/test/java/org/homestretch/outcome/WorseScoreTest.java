package org.homestretch.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each shipped measure, by its own way and its own published difference; the differences are taken by hand. */
class WorseScoreTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @ParameterizedTest(name = "{0} {1}: by {2}")
    @CsvSource({
        // Higher is worse, from 2 points on.
        "nprs, 3 5, 2",
        "nprs, 3 4, none",
        "nprs, 5 3, none",
        "nprs, 2 3 4, 2", // one point each time, two since the first
        "nprs, 8 2 4, 2", // than the time before, though better than at first
        "nprs, 2 5 4, 2", // better than the time before, and still two above the first
        // Higher is worse, from 5 statements on.
        "rmdq, 6 11, 5",
        "rmdq, 6 10, none",
        "rmdq, 11 6, none",
        // Lower is worse, from 2 points on.
        "psfs, 6.3 4.3, -2.0",
        "psfs, 6.3 4.4, none",
        "psfs, 4.3 6.3, none",
        // Nobody has published what may be chance.
        "evs, 300 0, none",
        "overall-change, 3 -3, none",
        "own-view-of-practice, 10 0, none",
        // One score can be worse than none.
        "nprs, 9, none"
    })
    void a_score_is_worse_in_the_measures_own_direction_by_its_own_difference(
            String measure, String scores, String by) {
        var course = MeasureCases.course(measure, TODAY, (Object[]) scores.split(" "));
        assertThat(course.worse(100).map(it -> it.amount().toString()).orElse("none"))
                .isEqualTo(by);
    }

    @ParameterizedTest
    @CsvSource({"nprs, 3 5, 150, false", "nprs, 3 6, 150, true", "psfs, 6 3.1, 150, false", "psfs, 6 3, 150, true"})
    void more_can_be_asked_for(String measure, String scores, int percent, boolean isWorse) {
        var course = MeasureCases.course(measure, TODAY, (Object[]) scores.split(" "));
        assertThat(course.worse(percent).isPresent()).isEqualTo(isWorse);
    }
}
