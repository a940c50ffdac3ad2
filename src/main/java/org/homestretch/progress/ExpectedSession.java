package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.SessionLog;
import org.homestretch.plan.PartOfDay;
import org.jspecify.annotations.Nullable;

/**
 * A session that the plan expected, with what was done of it.
 *
 * @param date that it is due on; for one of any day of the week, the date that it stands for
 * @param slot which time of the date; 0 for one of any day of the week
 * @param part when in the day, if the plan says so
 * @param exercises at least one, in the plan's order; nothing is done where the week has no more
 * @param logs made for this session alone; none for one of any day of the week
 */
record ExpectedSession(
        LocalDate date, int slot, @Nullable PartOfDay part, List<DueExercise> exercises, List<SessionLog> logs) {

    static ExpectedSession of(Occurrence occurrence, List<SessionLog> logs) {
        return new ExpectedSession(
                occurrence.date(),
                occurrence.slot(),
                occurrence.part(),
                occurrence.prescriptions().stream()
                        .map(it -> new DueExercise(it, MergedExercise.of(it, logs)))
                        .toList(),
                logs);
    }

    static ExpectedSession onAnyDay(LocalDate standsFor, List<DueExercise> exercises) {
        return new ExpectedSession(standsFor, 0, null, exercises, List.of());
    }

    boolean isDone() {
        return exercises.stream().anyMatch(DueExercise::isTouched);
    }

    /** Whether the client said why nothing of it was possible. */
    boolean couldNot() {
        return !isDone() && logs.stream().anyMatch(log -> log.couldNot() != null);
    }
}
