package org.homestretch.library;

import org.homestretch.dosage.DosageWords;

/** An exercise's own names, for sentences about its dosage; a key it does not have stands for itself. */
public record ExerciseWords(ExerciseContent exercise) implements DosageWords {

    @Override
    public String preparationName(String key) {
        return exercise.preparation(key).map(ExerciseContent.Preparation::name).orElse(key);
    }

    @Override
    public String variantName(String variant, String value) {
        return exercise.variant(variant)
                .map(it -> it.name() + ": " + valueName(it, value))
                .orElse(value);
    }

    private static String valueName(ExerciseContent.Variant variant, String key) {
        return variant.values().stream()
                .filter(it -> it.key().equals(key))
                .map(ExerciseContent.Variant.Value::name)
                .findFirst()
                .orElse(key);
    }
}
