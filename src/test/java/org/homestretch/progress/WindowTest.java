package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void both_ends_belong_to_the_period() {
        var window = new Window(DAY, DAY.plusDays(1));
        assertThat(DAY.minusDays(1).datesUntil(DAY.plusDays(3)).filter(window::contains))
                .containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void a_period_may_be_one_day_but_not_end_before_it_starts() {
        assertThat(new Window(DAY, DAY).contains(DAY)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(DAY, DAY.minusDays(1)));
    }
}
