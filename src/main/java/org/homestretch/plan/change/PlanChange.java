package org.homestretch.plan.change;

import java.util.UUID;
import org.homestretch.dosage.DosageChange;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;

/** One thing of a plan that is not as it was. */
public sealed interface PlanChange {

    record OfTitle(String before, String after) implements PlanChange {}

    /** A change of one exercise; the line is as it is now, or as it last was. */
    sealed interface OfLine extends PlanChange {
        PlanLine line();
    }

    record Added(PlanLine line) implements OfLine {}

    record Removed(PlanLine line) implements OfLine {}

    /** @param behind the line that it follows now; none when it comes first */
    record Moved(PlanLine line, @Nullable PlanLine behind) implements OfLine {}

    /** Another revision of the exercise, or another exercise in its place. */
    record OfExercise(PlanLine line, UUID before) implements OfLine {}

    record OfDosage(PlanLine line, DosageChange change) implements OfLine {}

    record OfSchedule(PlanLine line, @Nullable Schedule before) implements OfLine {}

    record OfNote(PlanLine line, @Nullable String before) implements OfLine {}

    record OfPrivateNote(PlanLine line, @Nullable String before) implements OfLine {}
}
