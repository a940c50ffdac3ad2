package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * A session that may be done on any day of its ISO week, at the date that it stands for.
 *
 * @param exercises by prescription, what the session takes of the week; nothing where the week has no more
 */
record WeeklySession(LocalDate date, List<MergedExercise> exercises) {

    boolean isMatched() {
        return exercises.stream().anyMatch(MergedExercise::isTouched);
    }
}
