package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.Day;
import org.homestretch.adherence.PrescribedExercises;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.plan.PrescriptionId;

/**
 * How a client is doing in a period, from the plan and the current logs.
 *
 * @param logs those of the period, oldest first
 * @param exercises all that the period and its logs may refer to
 */
public record ClientProgress(
        ClientSummary client, PeriodProgress period, List<CurrentLog> logs, PrescribedExercises exercises) {

    public ClientProgress {
        logs = List.copyOf(logs);
    }

    /** The last week of the period; this one when the period ends today. */
    public WeeklyAdherence lastWeek() {
        return period.weeks().getLast();
    }

    /** @throws java.util.NoSuchElementException when today lies outside the period */
    public Day dayOfToday() {
        return period.days().stream()
                .filter(it -> it.date().equals(period.today()))
                .findFirst()
                .orElseThrow();
    }

    /** The name of the exercise in the reader's language. */
    public String nameOf(PrescriptionId prescription) {
        return exercises.of(prescription).name();
    }

    public LocalDate today() {
        return period.today();
    }
}
