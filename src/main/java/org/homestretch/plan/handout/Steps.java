package org.homestretch.plan.handout;

import static java.util.stream.Collectors.joining;
import static org.homestretch.library.ExerciseContent.Step.Role.HOLD;
import static org.homestretch.library.ExerciseContent.Step.Role.MOVEMENT;
import static org.homestretch.library.ExerciseContent.Step.Role.PREPARATION;
import static org.homestretch.library.ExerciseContent.Step.Role.RETURN;
import static org.homestretch.library.ExerciseContent.Step.Role.SET_UP;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.SideOrder;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Step;
import org.homestretch.plan.handout.Handout.OnSide;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** How to do an exercise, in short: what both sides share, how it goes on on the first, what differs on the other. */
record Steps(String common, List<OnSide> sides) {

    private static final Set<Step.Role> TOLD = EnumSet.of(PREPARATION, SET_UP, MOVEMENT, HOLD, RETURN);

    static Steps of(ExerciseContent exercise, Dosage dosage) {
        var prepared = !dosage.branches().isEmpty();
        var told = exercise.steps().stream()
                .filter(step -> TOLD.contains(step.role()) && (prepared || step.role() != PREPARATION))
                .toList();
        var sides = dosage.laterality().sides();
        var parting = told.indexOf(told.stream().filter(Steps::isSided).findFirst().orElse(null));
        if (sides.size() < 2 || parting < 0) {
            return new Steps(words(told, sides.isEmpty() ? null : sides.getFirst()), List.of());
        }
        var first = dosage.sideOrder() == SideOrder.RIGHT_FIRST ? Side.RIGHT : Side.LEFT;
        var other = first == Side.LEFT ? Side.RIGHT : Side.LEFT;
        var different = told.stream().filter(Steps::isSided).toList();
        return new Steps(
                words(told.subList(0, parting), null),
                List.of(
                        new OnSide(first, words(told.subList(parting, told.size()), first)),
                        new OnSide(other, words(different, other))));
    }

    private static boolean isSided(Step step) {
        return step.left() != null && step.right() != null;
    }

    private static String words(List<Step> steps, @Nullable Side side) {
        return steps.stream().map(step -> step.textFor(side)).collect(joining(" "));
    }
}
