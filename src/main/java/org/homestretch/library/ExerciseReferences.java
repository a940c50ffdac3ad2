package org.homestretch.library;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.homestretch.dosage.Branch;
import org.homestretch.dosage.VariantChoice;
import org.homestretch.library.ExerciseContent.Association;
import org.homestretch.library.ExerciseContent.EducationLink;
import org.homestretch.library.ExerciseContent.Pattern;
import org.homestretch.library.ExerciseContent.Preparation;
import org.homestretch.library.ExerciseContent.Structure;
import org.homestretch.library.ExerciseContent.Variant;

/** Every key that an exercise mentions must be one that exists. */
final class ExerciseReferences {

    private final ExerciseContent exercise;
    private final Consumer<String> faults;

    private ExerciseReferences(ExerciseContent exercise, Consumer<String> faults) {
        this.exercise = exercise;
        this.faults = faults;
    }

    static void check(ExerciseContent exercise, Collection<String> educationItems, Consumer<String> faults) {
        var references = new ExerciseReferences(exercise, faults);
        references.checkOwnKeys();
        references.checkAssociations();
        references.checkDosage();
        references.known("education", keys(exercise.education(), EducationLink::item), educationItems);
    }

    private void checkOwnKeys() {
        Keys.check("key", List.of(exercise.key()), faults);
        Keys.check("structures", keys(exercise.structures(), Structure::key), faults);
        Keys.check("patterns", keys(exercise.patterns(), Pattern::key), faults);
        Keys.check("preparations", keys(exercise.preparations(), Preparation::key), faults);
        Keys.check("variants", keys(exercise.variants(), Variant::key), faults);
        for (var variant : exercise.variants()) {
            Keys.check("variants." + variant.key(), valuesOf(variant), faults);
        }
    }

    private void checkAssociations() {
        var associations = exercise.associations();
        known(
                "associations.structure",
                keys(associations, Association::structure),
                keys(exercise.structures(), Structure::key));
        known(
                "associations.pattern",
                keys(associations, Association::pattern),
                keys(exercise.patterns(), Pattern::key));
    }

    private void checkDosage() {
        var dosage = exercise.dosage();
        known(
                "dosage.branches.preparation",
                keys(dosage.branches(), Branch::preparation),
                keys(exercise.preparations(), Preparation::key));
        if (dosage.variant() != null) checkVariant(dosage.variant());
    }

    private void checkVariant(VariantChoice choice) {
        known("dosage.variant", List.of(choice.variant()), keys(exercise.variants(), Variant::key));
        exercise.variant(choice.variant())
                .ifPresent(it -> known("dosage.variant.value", List.of(choice.value()), valuesOf(it)));
    }

    private void known(String place, List<String> mentioned, Collection<String> existing) {
        for (var key : mentioned) {
            if (!existing.contains(key)) faults.accept(place + ": there is no " + key);
        }
    }

    private static List<String> valuesOf(Variant variant) {
        return keys(variant.values(), Variant.Value::key);
    }

    private static <T> List<String> keys(List<T> parts, Function<T, String> key) {
        return parts.stream().map(key).toList();
    }
}
