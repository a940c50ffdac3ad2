package org.homestretch.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PhaseTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);
    private static final Phase CALM_DOWN = new Phase("Calm down", 4, SUNDAY, "Add load");

    @Test
    void a_phase_of_four_weeks_ends_on_the_day_before_its_fifth() {
        assertThat(CALM_DOWN.plannedUntil()).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(CALM_DOWN.isPastOn(LocalDate.of(2026, 12, 12))).isFalse();
        assertThat(CALM_DOWN.isPastOn(LocalDate.of(2026, 12, 13))).isTrue();
    }

    @Test
    void its_weeks_are_counted_from_the_day_on_which_it_began() {
        assertThat(CALM_DOWN.weekOn(SUNDAY)).isEqualTo(1);
        assertThat(CALM_DOWN.weekOn(SUNDAY.plusDays(6))).isEqualTo(1);
        assertThat(CALM_DOWN.weekOn(SUNDAY.plusDays(7))).isEqualTo(2);
        assertThat(CALM_DOWN.weekOn(SUNDAY.plusDays(28))).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> CALM_DOWN.weekOn(SUNDAY.minusDays(1)));
    }

    @Test
    void the_same_name_goes_on_with_the_phase_and_another_one_begins_on_the_date() {
        var later = SUNDAY.plusWeeks(2);
        assertThat(new NewPhase(" calm down ", 6, "").after(CALM_DOWN, later))
                .isEqualTo(new Phase("calm down", 6, SUNDAY, null));
        assertThat(new NewPhase("Add load", 3, null).after(CALM_DOWN, later))
                .isEqualTo(new Phase("Add load", 3, later, null));
        assertThat(new NewPhase("Calm down", 4, null).after(null, later).began())
                .isEqualTo(later);
    }
}
