package org.homestretch.progress.workbook;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SetLog;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** The rows that the logs of a written history make: one for each exercise and side of each session that stands. */
record LoggedRows(Written written, Map<String, String> exercises) {

    private static final List<String> COLUMNS = List.of(
            "date",
            "slot",
            "entry",
            "pain_before",
            "pain_after",
            "effort",
            "could_not",
            "could_not_words",
            "stopped",
            "note",
            "exercise",
            "side",
            "target_low",
            "target_high",
            "done",
            "bonus");

    /** @param row of a file; the mark that keeps a text from being a formula is no part of it */
    static String of(Map<String, String> row) {
        return COLUMNS.stream()
                .map(row::get)
                .map(it -> it.replaceFirst("^'", ""))
                .collect(joining(" | "));
    }

    List<String> all() {
        return all(true);
    }

    /** @param words whether the client's own words are among them */
    List<String> all(boolean words) {
        var lines = Told.lines(written);
        return Told.history(written).logs().stream()
                .filter(it -> written.window().contains(it.date()))
                .flatMap(log -> log.exercises().isEmpty()
                        ? Stream.of(row(log, "", null, null, words))
                        : log.exercises().stream()
                                .flatMap(it -> it.requiredSides().stream()
                                        .map(side -> row(log, exercise(lines.get(it.line())), it, side, words))))
                .toList();
    }

    private String exercise(@Nullable String line) {
        return exercises.entrySet().stream()
                .filter(it -> it.getValue().equals(line))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static String row(
            SessionLog log, String name, @Nullable ExerciseLog done, @Nullable Side side, boolean words) {
        var couldNot = log.couldNot();
        var stopped = log.stopped();
        return Stream.of(
                        log.date(),
                        log.slot(),
                        log.entry(),
                        told(log.painBefore()),
                        told(log.painAfter()),
                        told(log.effort()),
                        couldNot == null ? "" : couldNot.barrier(),
                        couldNot == null || !words ? "" : told(couldNot.words()),
                        stopped == null ? "" : stopped.reason(),
                        words ? told(log.note()) : "",
                        name,
                        told(side),
                        done == null ? "" : done.low(),
                        done == null ? "" : done.high(),
                        done == null ? "" : done.doneOn(side),
                        done == null ? "" : bonus(done, side))
                .map(Object::toString)
                .collect(joining(" | "));
    }

    private static int bonus(ExerciseLog done, @Nullable Side side) {
        return done.sets().stream()
                .filter(it -> it.bonus() && it.side() == side)
                .mapToInt(SetLog::amount)
                .sum();
    }

    private static Object told(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
