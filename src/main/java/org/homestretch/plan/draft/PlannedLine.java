package org.homestretch.plan.draft;

import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;

/** A line of a draft with the exercise that it prescribes. */
public record PlannedLine(DraftLine line, Exercise exercise) {

    public ExerciseContent content() {
        return exercise.content();
    }
}
