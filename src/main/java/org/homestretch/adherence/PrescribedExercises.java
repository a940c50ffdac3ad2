package org.homestretch.adherence;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.library.EducationItem;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;

/**
 * The exercises that a plan has ever prescribed, each in the revision that was chosen.
 *
 * @param lessons by the exercise's key
 */
public record PrescribedExercises(Map<PrescriptionId, Exercise> exercises, Map<String, List<EducationItem>> lessons) {

    public static final PrescribedExercises NONE = new PrescribedExercises(Map.of(), Map.of());

    public static PrescribedExercises of(ClientPlan plan, Library library) {
        var prescriptions = plan.versions().stream()
                .flatMap(version -> version.version().prescriptions().stream())
                .toList();
        var revisions = library.revisions(
                prescriptions.stream().map(Prescription::exerciseRevision).toList());
        return new PrescribedExercises(
                prescriptions.stream().collect(toMap(Prescription::id, it -> library.revision(it.exerciseRevision()))),
                revisions.values().stream()
                        .map(Exercise::content)
                        .collect(toMap(content -> content.key(), library::education, (one, _) -> one)));
    }

    /** @throws NullPointerException for a prescription of another plan */
    public Exercise of(PrescriptionId prescription) {
        return Objects.requireNonNull(exercises.get(prescription));
    }

    public List<EducationItem> lessonsOf(Exercise exercise) {
        return lessons.getOrDefault(exercise.content().key(), List.of());
    }
}
