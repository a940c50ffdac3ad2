package org.homestretch.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.shared.Side;

/**
 * One line of the plan in a period, by the same rules as the whole: its figures add up to those of the whole.
 *
 * @param prescription the newest of the period, by which the exercise is found
 * @param frequency sessions in which something of it was done, of those that asked for it
 * @param dose how much of its amount was done; it never gains from a surplus on one side
 * @param sides those that were asked for, the left one first; none where sides do not apply
 * @param overDoses expected sessions in which it went beyond the target
 * @param bonusRounds rounds after a click in expected sessions
 * @param logged logs in which something of it was done, expected or not
 * @param whenNeeded those of them in which it was done because it was needed
 */
public record LineProgress(
        LineId line,
        PrescriptionId prescription,
        Figure frequency,
        Dose dose,
        List<SideDose> sides,
        int overDoses,
        int bonusRounds,
        int logged,
        int whenNeeded) {

    public LineProgress {
        sides = List.copyOf(sides);
    }

    static LineProgress of(
            LineId line, PrescriptionId prescription, List<DueExercise> due, List<ExerciseLog> logged, int whenNeeded) {
        return new LineProgress(
                line,
                prescription,
                new Figure(count(due.stream().filter(DueExercise::isTouched)), due.size()),
                new Dose(due.stream().mapToDouble(it -> it.done().dose()).sum(), due.size()),
                Arrays.stream(Side.values()).flatMap(side -> dose(side, due)).toList(),
                count(due.stream().filter(it -> it.done().isOverDose())),
                due.stream().mapToInt(it -> it.done().bonusRounds()).sum(),
                count(logged.stream().filter(ExerciseLog::counts)),
                whenNeeded);
    }

    private static Stream<SideDose> dose(Side side, List<DueExercise> due) {
        var doses = due.stream()
                .map(it -> it.done().doseBySide(it.prescription().dosage()).get(side))
                .filter(Objects::nonNull)
                .toList();
        if (doses.isEmpty()) return Stream.empty();
        var sum = doses.stream().mapToDouble(Double::doubleValue).sum();
        return Stream.of(new SideDose(side, new Dose(sum, doses.size())));
    }

    private static int count(Stream<?> found) {
        return Math.toIntExact(found.count());
    }
}
