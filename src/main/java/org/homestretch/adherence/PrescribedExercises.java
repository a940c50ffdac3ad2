package org.homestretch.adherence;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.library.EducationItem;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.PrescriptionId;

/**
 * The exercises that prescriptions name, each in the revision that was chosen.
 *
 * @param lessons by the exercise's key
 */
public record PrescribedExercises(Map<PrescriptionId, Exercise> exercises, Map<String, List<EducationItem>> lessons) {

    static PrescribedExercises of(Map<PrescriptionId, Exercise> exercises, Library library) {
        return new PrescribedExercises(
                exercises,
                exercises.values().stream()
                        .map(Exercise::content)
                        .collect(toMap(content -> content.key(), library::education, (one, _) -> one)));
    }

    /** @throws NullPointerException for a prescription that was not gathered */
    public Exercise of(PrescriptionId prescription) {
        return Objects.requireNonNull(exercises.get(prescription));
    }

    public List<EducationItem> lessonsOf(Exercise exercise) {
        return lessons.getOrDefault(exercise.content().key(), List.of());
    }
}
