package org.homestretch.adherence;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.TimesAWeek;

/**
 * How far something that is to be done so many times a week has come in the ISO week of a date.
 *
 * @param days the dates of the week on which something of it was done
 */
public record WeeklyCount(Prescription prescription, LocalDate date, Set<LocalDate> days) {

    /** @param logs the current ones of the week */
    static WeeklyCount of(Prescription prescription, LocalDate date, List<CurrentLog> logs) {
        return new WeeklyCount(
                prescription,
                date,
                logs.stream()
                        .map(CurrentLog::log)
                        .filter(log -> log.exercises().stream()
                                .anyMatch(it -> it.line().equals(prescription.line()) && it.counts()))
                        .map(SessionLog::date)
                        .collect(toSet()));
    }

    public int times() {
        return prescription.schedule().recurrence() instanceof TimesAWeek(var times) ? times : 0;
    }

    /** Not more than asked for; what goes beyond is an extra. */
    public int done() {
        return Math.min(times(), days.size());
    }

    public boolean isDoneOnDate() {
        return days.contains(date);
    }

    /** Whether the date may still bring the week closer to what was asked for. */
    public boolean isOpen() {
        return !isDoneOnDate() && days.size() < times();
    }
}
