package org.homestretch.adherence;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** A set log on its way into its table; the names are those that the statement unpacks. */
record SetRow(
        int exercise, int position, int number, @Nullable Side side, int amount, boolean bonus) {

    static List<SetRow> of(List<ExerciseLog> exercises) {
        return IntStream.range(0, exercises.size())
                .boxed()
                .flatMap(exercise -> of(exercise, exercises.get(exercise).sets()))
                .toList();
    }

    private static Stream<SetRow> of(int exercise, List<SetLog> sets) {
        return IntStream.range(0, sets.size()).mapToObj(position -> {
            var set = sets.get(position);
            return new SetRow(exercise, position, set.number(), set.side(), set.amount(), set.bonus());
        });
    }
}
