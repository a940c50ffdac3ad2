package org.homestretch.library;

import java.util.List;
import org.homestretch.figure.Phase;

/** Draws the figures of exercises. */
final class ExerciseFigures {

    private ExerciseFigures() {}

    static List<Phase> phases(ExerciseContent exercise) {
        return exercise.rep().stream()
                .map(it -> new Phase(Phase.Kind.valueOf(it.kind().name()), it.seconds()))
                .toList();
    }
}
