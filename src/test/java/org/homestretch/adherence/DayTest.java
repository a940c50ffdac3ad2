package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.adherence.LogCases.couldNot;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.session;
import static org.homestretch.adherence.LogCases.set;
import static org.homestretch.plan.PlanCases.daily;
import static org.homestretch.plan.PlanCases.prescription;
import static org.homestretch.plan.PlanCases.running;
import static org.homestretch.plan.PlanCases.version;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Schedule;
import org.junit.jupiter.api.Test;

class DayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Prescription TWICE =
            daily("twist", DosageCases.reps(10, 10).dosage(), 2);
    private static final PlanHistory PLAN = running(version(1, DAY, TWICE));

    @Test
    void a_paused_day_is_told_as_paused_whether_it_has_passed_is_today_or_to_come() {
        for (var today : Set.of(DAY.minusDays(1), DAY, DAY.plusDays(1))) {
            assertThat(paused(PLAN, DAY, today)).isEqualTo(DayState.EXCUSED);
        }
    }

    @Test
    void a_paused_day_without_anything_due_is_paused_too_but_not_one_outside_the_plan() {
        var everyOtherDay =
                prescription("row", DosageCases.reps(10, 10).dosage(), new Schedule(new EveryDays(2), 1, DAY, null));
        var plan = running(version(1, DAY, everyOtherDay), version(2, DAY.plusDays(5)));

        assertThat(paused(plan, DAY.plusDays(1), DAY)).isEqualTo(DayState.EXCUSED);
        assertThat(paused(plan, DAY.minusDays(1), DAY)).isEqualTo(DayState.FREE);
        assertThat(paused(plan, DAY.plusDays(5), DAY)).isEqualTo(DayState.FREE);
    }

    @Test
    void what_was_done_on_a_paused_day_is_seen() {
        var morning = session("morning", DAY, 1, exercise(TWICE, set(null, 10)));
        var evening = session("evening", DAY, 2, exercise(TWICE, set(null, 10)));

        assertThat(paused(PLAN, DAY, DAY, morning)).isEqualTo(DayState.PARTLY);
        assertThat(paused(PLAN, DAY, DAY, morning, evening)).isEqualTo(DayState.DONE);
        assertThat(paused(PLAN, DAY, DAY, couldNot("no", DAY, 1, Barrier.UNWELL)))
                .isEqualTo(DayState.EXCUSED);
    }

    private static DayState paused(PlanHistory plan, LocalDate date, LocalDate today, SessionLog... logs) {
        var current = Arrays.stream(logs).map(log -> new CurrentLog(log, null)).toList();
        return Day.between(plan, Set.of(date), date, date, today, current)
                .getFirst()
                .state();
    }
}
