package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.prescription;
import static org.homestretch.plan.PlanCases.running;
import static org.homestretch.plan.PlanCases.version;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Schedule;
import org.junit.jupiter.api.Test;

class RoutineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Dosage TEN = DosageCases.reps(10, 10).dosage();

    private final Prescription twist = daily("twist", TEN, 2);
    private final Prescription squat = daily("squat", TEN, 1);
    private final Prescription bridge = daily("bridge", TEN, 3);

    @Test
    void slot_one_holds_all_that_is_due_and_later_slots_what_is_due_as_often() {
        assertThat(Routine.on(running(version(1, DAY, twist, squat, bridge)), DAY))
                .extracting(Occurrence::slot, Occurrence::prescriptions)
                .containsExactly(
                        tuple(1, List.of(twist, squat, bridge)),
                        tuple(2, List.of(twist, bridge)),
                        tuple(3, List.of(bridge)));
    }

    @Test
    void only_what_is_due_on_the_date_is_in_its_occurrences() {
        var everyOtherDay = prescription("row", TEN, new Schedule(new EveryDays(2), 2, DAY, null));
        var plan = running(version(1, DAY, squat, everyOtherDay));
        assertThat(Routine.on(plan, DAY)).hasSize(2);
        assertThat(Routine.on(plan, DAY.plusDays(1)))
                .extracting(Occurrence::prescriptions)
                .containsExactly(List.of(squat));
    }

    @Test
    void a_date_without_anything_due_has_no_occurrence() {
        assertThat(Routine.on(running(), DAY)).isEmpty();
        assertThat(Routine.on(running(version(1, DAY)), DAY)).isEmpty();
        assertThat(Routine.on(running(version(1, DAY, squat)), DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void each_date_of_a_range_follows_the_version_effective_on_it() {
        var plan = running(version(1, DAY, squat), version(2, DAY.plusDays(2), twist));
        assertThat(Routine.between(plan, DAY.minusDays(1), DAY.plusDays(2)))
                .extracting(Occurrence::date, Occurrence::slot, Occurrence::prescriptions)
                .containsExactly(
                        tuple(DAY, 1, List.of(squat)),
                        tuple(DAY.plusDays(1), 1, List.of(squat)),
                        tuple(DAY.plusDays(2), 1, List.of(twist)),
                        tuple(DAY.plusDays(2), 2, List.of(twist)));
    }

    @Test
    void a_range_that_ends_before_it_starts_has_no_occurrences() {
        assertThat(Routine.between(running(version(1, DAY, squat)), DAY, DAY.minusDays(3)))
                .isEmpty();
    }
}
