package org.homestretch.library;

import static java.util.stream.Collectors.toSet;

import java.util.function.Consumer;
import org.homestretch.figure.FigureRefused;
import org.homestretch.figure.MovingFigure;
import org.homestretch.figure.PosedFigure;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** A sound figure can be posed as it is written, in each of its views and for each value of the exercise's variant. */
final class FigureRules {

    private FigureRules() {}

    static void check(ExerciseContent exercise, Consumer<String> faults) {
        var figure = exercise.figure();
        if (figure == null) return;
        pose(exercise, figure, null, faults);
        if (figure.variants() == null) return;
        var values = exercise.variants().stream()
                .flatMap(it -> it.values().stream())
                .map(ExerciseContent.Variant.Value::key)
                .collect(toSet());
        for (var value : figure.variants().keySet()) {
            if (values.contains(value)) pose(exercise, figure, value, faults);
            else faults.accept("figure.variants." + value + ": no such value of a variant");
        }
    }

    private static void pose(
            ExerciseContent exercise, PosedFigure figure, @Nullable String value, Consumer<String> faults) {
        var place = value == null ? "figure: " : "figure.variants." + value + ": ";
        try {
            MovingFigure.of(figure.with(value), ExerciseFigures.phases(exercise), Side.RIGHT);
        } catch (FigureRefused refused) {
            refused.faults().forEach(fault -> faults.accept(place + fault));
        }
    }
}
