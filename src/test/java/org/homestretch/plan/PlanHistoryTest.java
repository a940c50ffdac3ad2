package org.homestretch.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.running;
import static org.homestretch.plan.PlanCases.version;

import java.time.LocalDate;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.junit.jupiter.api.Test;

class PlanHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Dosage TEN = DosageCases.reps(10, 10).dosage();

    private final PlanVersion first = version(1, DAY);
    private final PlanVersion second = version(2, DAY.plusDays(7));

    @Test
    void nothing_is_effective_before_the_first_version() {
        assertThat(running(first).effectiveOn(DAY.minusDays(1))).isEmpty();
    }

    @Test
    void a_version_is_effective_from_its_date_until_the_next_takes_over() {
        var plan = running(second, first);
        assertThat(plan.effectiveOn(DAY)).contains(first);
        assertThat(plan.effectiveOn(DAY.plusDays(6))).contains(first);
        assertThat(plan.effectiveOn(DAY.plusDays(7))).contains(second);
        assertThat(plan.effectiveOn(DAY.plusYears(1))).contains(second);
    }

    @Test
    void of_versions_with_the_same_start_the_highest_number_holds() {
        var corrected = version(3, DAY);
        assertThat(running(corrected, first).effectiveOn(DAY)).contains(corrected);
        assertThat(running(first, corrected).effectiveOn(DAY)).contains(corrected);
    }

    @Test
    void a_version_takes_over_from_its_start_on_whatever_was_published_for_later_before_it() {
        var later = version(3, DAY.plusDays(3));
        assertThat(running(first, second, later).effectiveOn(DAY.plusDays(2))).contains(first);
        assertThat(running(first, second, later).effectiveOn(DAY.plusDays(8))).contains(later);
    }

    @Test
    void the_last_day_of_a_plan_still_counts() {
        var ending = version(2, DAY.plusDays(4));
        assertThat(running(first, ending).effectiveOn(DAY.plusDays(3))).contains(first);
        assertThat(running(first, ending).effectiveOn(DAY.plusDays(4))).contains(ending);
    }

    @Test
    void a_line_appears_once_in_a_version() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> version(1, DAY, daily("twist", TEN, 1), daily("twist", TEN, 2)));
    }

    @Test
    void a_note_for_the_client_has_at_most_a_thousand_characters() {
        var twist = daily("twist", TEN, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Prescription(
                        twist.id(), twist.line(), twist.exerciseRevision(), TEN, twist.schedule(), "x".repeat(1001)));
    }
}
