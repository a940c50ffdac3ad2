package org.homestretch.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.progress.ClientProgress;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** Unfolds the logs of a period into the rows that a report rests on. A referrer gets nobody's own words. */
record RowsOfReport(ClientProgress progress, Audience audience) {

    List<ReportRow> rows() {
        var logs = progress.logs();
        return IntStream.range(0, logs.size())
                .boxed()
                .flatMap(index -> session(index + 1, logs.get(index)))
                .toList();
    }

    private Stream<ReportRow> session(int number, CurrentLog kept) {
        var exercises = kept.log().exercises();
        if (exercises.isEmpty()) return Stream.of(row(number, kept, null, null));
        return exercises.stream()
                .flatMap(exercise -> exercise.requiredSides().stream().map(side -> row(number, kept, exercise, side)));
    }

    private ReportRow row(int number, CurrentLog kept, @Nullable ExerciseLog exercise, @Nullable Side side) {
        var log = kept.log();
        var couldNot = log.couldNot();
        var stopped = log.stopped();
        return new ReportRow(
                number,
                log.date(),
                log.slot(),
                log.performedAt(),
                log.zone().getId(),
                log.receivedAt(),
                log.entry().name(),
                kept.isCorrection(),
                kept.isTimeCorrected(),
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                couldNot == null ? null : couldNot.barrier().name(),
                couldNot == null ? null : own(couldNot.words()),
                stopped == null ? null : stopped.reason().name(),
                stopped == null ? null : own(stopped.words()),
                own(log.note()),
                exercise == null ? null : progress.nameOf(exercise.prescription()),
                side,
                exercise == null ? null : exercise.low(),
                exercise == null ? null : exercise.high(),
                exercise == null ? null : exercise.doneOn(side),
                exercise == null ? null : bonus(exercise, side),
                exercise == null ? null : exercise.tighterSide(),
                exercise == null ? null : exercise.variant(),
                exercise == null
                        ? null
                        : exercise.preparations().stream().sorted().collect(joining(" ")));
    }

    private static int bonus(ExerciseLog exercise, @Nullable Side side) {
        return exercise.sets().stream()
                .filter(set -> set.bonus() && set.side() == side)
                .mapToInt(set -> set.amount())
                .sum();
    }

    private @Nullable String own(@Nullable String words) {
        return audience == Audience.REFERRER ? null : words;
    }
}
