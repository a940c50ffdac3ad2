package org.homestretch.adherence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.OwnRecord;
import org.homestretch.plan.ClientPlan;
import org.jspecify.annotations.Nullable;

/**
 * What the signed-in client is to do on a date, and what came of it so far.
 *
 * @param today the client's current local date
 * @param plan with the versions of the week; none before the first version
 * @param occurrences by slot; none when nothing is due
 * @param week the ISO week of the date, Monday first
 * @param logs the date's current logs
 * @param begins the plan's first day, when the date lies before it
 */
public record ClientRoutine(
        OwnRecord me,
        LocalDate date,
        LocalDate today,
        Optional<ClientPlan> plan,
        List<Occurrence> occurrences,
        List<Day> week,
        List<CurrentLog> logs,
        PrescribedExercises exercises,
        @Nullable LocalDate begins) {

    /** Whether a session of the date may be logged today. */
    public boolean isOpen() {
        return !date.isAfter(today) && !date.isBefore(today.minusDays(SessionRules.MOST_DAYS_BACK));
    }

    public List<CurrentLog> logsOf(Occurrence occurrence) {
        return logs.stream().filter(it -> it.log().slot() == occurrence.slot()).toList();
    }
}
