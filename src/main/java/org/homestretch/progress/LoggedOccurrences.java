package org.homestretch.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SessionLogId;

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

    private final Map<Time, List<SessionLog>> logs;

    LoggedOccurrences(List<SessionLog> logs) {
        var seen = new HashSet<SessionLogId>();
        this.logs = logs.stream().filter(log -> seen.add(log.id())).collect(groupingBy(Time::of));
    }

    boolean has(Occurrence occurrence) {
        return logs.containsKey(Time.of(occurrence));
    }

    List<SessionLog> of(Occurrence occurrence) {
        return logs.getOrDefault(Time.of(occurrence), List.of());
    }

    /** How many logs of the window have something done at a time at which nothing was expected. */
    int outside(List<Occurrence> expected, Window window) {
        var times = expected.stream().map(Time::of).collect(toSet());
        return (int) logs.entrySet().stream()
                .filter(entry -> window.contains(entry.getKey().date()) && !times.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .filter(log -> log.exercises().stream().anyMatch(ExerciseLog::counts))
                .count();
    }
}
