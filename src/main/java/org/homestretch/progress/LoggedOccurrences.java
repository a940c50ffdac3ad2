package org.homestretch.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.adherence.Entry;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.Routine;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.plan.PlanHistory;

/** Session logs by the occurrence that they were made for; a log that came twice is there once. */
final class LoggedOccurrences {

    private record Time(LocalDate date, int slot) {

        static Time of(Occurrence occurrence) {
            return new Time(occurrence.date(), occurrence.slot());
        }

        static Time of(SessionLog log) {
            return new Time(log.date(), log.slot());
        }
    }

    private static final Comparator<SessionLog> IN_TIME = Comparator.comparing(SessionLog::date)
            .thenComparingInt(SessionLog::slot)
            .thenComparing(SessionLog::performedAt)
            .thenComparing(log -> log.id().value());

    private final Map<LocalDate, List<SessionLog>> byDate;
    private final Map<Time, List<SessionLog>> byTime;

    /** A log only of what is due on no date in particular was made for none of the date's occurrences. */
    LoggedOccurrences(PlanHistory plan, List<SessionLog> logs) {
        var seen = new HashSet<SessionLogId>();
        byDate = logs.stream().filter(log -> seen.add(log.id())).collect(groupingBy(SessionLog::date));
        byTime = all().filter(log -> !Routine.isOnlyUndated(plan, log)).collect(groupingBy(Time::of));
    }

    boolean has(Occurrence occurrence) {
        return byTime.containsKey(Time.of(occurrence));
    }

    List<SessionLog> of(Occurrence occurrence) {
        return byTime.getOrDefault(Time.of(occurrence), List.of());
    }

    List<SessionLog> on(LocalDate date) {
        return byDate.getOrDefault(date, List.of());
    }

    /** Those of the window by date, slot and time. */
    List<SessionLog> within(Window window) {
        return all().filter(log -> window.contains(log.date())).sorted(IN_TIME).toList();
    }

    /** The logs of the window with something done that were made for none of these occurrences. */
    List<SessionLog> outside(List<Occurrence> expected, Window window) {
        var made = new HashSet<SessionLogId>();
        for (var occurrence : expected) of(occurrence).forEach(log -> made.add(log.id()));
        return all().filter(log -> window.contains(log.date()) && isAnythingDone(log))
                .filter(log -> !made.contains(log.id()))
                .toList();
    }

    /** Those that say why a session could not be done, unless something of it was done after all. */
    static List<SessionLog> couldNot(List<SessionLog> logs) {
        var done = logs.stream()
                .filter(LoggedOccurrences::isAnythingDone)
                .map(Time::of)
                .collect(toSet());
        return logs.stream()
                .filter(log -> log.couldNot() != null && !done.contains(Time.of(log)))
                .toList();
    }

    /** How many sessions these logs are: all of one time on a date are one. */
    static int sessions(Stream<SessionLog> logs) {
        return (int) logs.map(Time::of).distinct().count();
    }

    /** How many logs of the window were entered on a later date than the one that they are about. */
    int late(Window window) {
        return (int) within(window).stream()
                .filter(log -> log.entry() == Entry.BACK_FILL)
                .count();
    }

    /** How many logs of the window have something that was done because it was needed. */
    int whenNeeded(PlanHistory plan, Window window) {
        return (int) all().filter(log -> window.contains(log.date()) && Routine.hasWhenNeeded(plan, log))
                .count();
    }

    static boolean isAnythingDone(SessionLog log) {
        return log.exercises().stream().anyMatch(ExerciseLog::counts);
    }

    private Stream<SessionLog> all() {
        return byDate.values().stream().flatMap(List::stream);
    }
}
