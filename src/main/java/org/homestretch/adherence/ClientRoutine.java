package org.homestretch.adherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.OwnRecord;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.pause.ClientPauses;

/**
 * What the signed-in client is to do on a date, and what came of it so far.
 *
 * @param today the client's current local date
 * @param plan none before the first version
 * @param occurrences by slot, those of a paused date too, which are not due; none when the plan asks for nothing
 * @param weekly what is to be done so many times in the date's week
 * @param whenNeeded what may be done at any time
 * @param week the ISO week of the date, Monday first
 * @param logs the date's current logs
 */
public record ClientRoutine(
        OwnRecord me,
        LocalDate date,
        LocalDate today,
        Optional<ClientPlan> plan,
        ClientPauses pauses,
        List<Occurrence> occurrences,
        List<WeeklyCount> weekly,
        List<Prescription> whenNeeded,
        List<Day> week,
        List<CurrentLog> logs,
        PrescribedExercises exercises) {

    /** Whether a session of the date may be logged today. */
    public boolean isOpen() {
        return !date.isAfter(today) && !date.isBefore(today.minusDays(SessionRules.MOST_DAYS_BACK));
    }

    /** Whether the date is excused; what is logged all the same is an extra. */
    public boolean isPaused() {
        return pauses.covers(date);
    }

    public List<CurrentLog> logsOf(Occurrence occurrence) {
        return logs.stream()
                .filter(it -> it.log().slot() == occurrence.slot())
                .filter(it -> !Routine.isOnlyUndated(history(), it.log()))
                .toList();
    }

    /** The date's logs of nothing but what may be done on any day of the week, or at any time. */
    public List<CurrentLog> weeklyLogs() {
        return logs.stream()
                .filter(it -> Routine.isOnlyUndated(history(), it.log()))
                .filter(it -> !Routine.isOnlyWhenNeeded(history(), it.log()))
                .toList();
    }

    public List<CurrentLog> whenNeededLogs() {
        return logs.stream()
                .filter(it -> Routine.isOnlyWhenNeeded(history(), it.log()))
                .toList();
    }

    private PlanHistory history() {
        return plan.map(ClientPlan::history).orElseGet(() -> new PlanHistory(List.of()));
    }
}
