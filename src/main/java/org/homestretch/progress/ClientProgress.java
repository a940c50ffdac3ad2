package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.Day;
import org.homestretch.adherence.PrescribedExercises;
import org.homestretch.caseload.ClientSummary;

/**
 * How a client is doing, from the plan and the current logs.
 *
 * @param today the client's current local date
 * @param fortnight the last fourteen days, today included
 * @param weeks the last eight ISO weeks, oldest first; the last one is this week
 * @param excusedDays days of the eight weeks that left what was expected, oldest first
 * @param days every date of the last six ISO weeks, oldest first
 * @param logs those of the eight weeks, oldest first
 * @param exercises all that the logs may refer to
 */
public record ClientProgress(
        ClientSummary client,
        LocalDate today,
        Adherence fortnight,
        List<WeeklyAdherence> weeks,
        List<LocalDate> excusedDays,
        List<Day> days,
        List<CurrentLog> logs,
        PrescribedExercises exercises) {

    public WeeklyAdherence thisWeek() {
        return weeks.getLast();
    }

    /** How many days of the week left what was expected. */
    public int excusedDaysIn(WeeklyAdherence week) {
        var sunday = week.monday().plusDays(6);
        return (int) excusedDays.stream()
                .filter(it -> !it.isBefore(week.monday()) && !it.isAfter(sunday))
                .count();
    }

    public Day dayOfToday() {
        return days.stream().filter(it -> it.date().equals(today)).findFirst().orElseThrow();
    }
}
