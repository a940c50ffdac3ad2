package org.homestretch.adherence;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homestretch.dosage.Dosage;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** An exercise log on its way into its table; the names are those that the statement unpacks. */
record ExerciseRow(
        int position,
        UUID prescription,
        UUID line,
        Dosage target,
        List<String> preparations,
        @Nullable Side tighter,
        @Nullable String variant) {

    static List<ExerciseRow> of(List<ExerciseLog> exercises) {
        return IntStream.range(0, exercises.size())
                .mapToObj(position -> of(position, exercises.get(position)))
                .toList();
    }

    private static ExerciseRow of(int position, ExerciseLog log) {
        return new ExerciseRow(
                position,
                log.prescription().value(),
                log.line().value(),
                log.target(),
                log.preparations().stream().sorted().toList(),
                log.tighterSide(),
                log.variant());
    }
}
