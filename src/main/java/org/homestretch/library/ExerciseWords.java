package org.homestretch.library;

import java.util.Locale;
import org.homestretch.dosage.DosageWords;

/** The names that an exercise's own content gives to its preparations and variants; an unknown key names itself. */
public record ExerciseWords(ExerciseContent exercise) implements DosageWords {

    @Override
    public String preparationName(String key) {
        return exercise.preparation(key).map(ExerciseContent.Preparation::name).orElse(key);
    }

    @Override
    public String variantName(String variant, String value) {
        return exercise.variant(variant)
                .map(it -> it.name() + ": " + nameOf(it, value))
                .orElse(value);
    }

    private static String nameOf(ExerciseContent.Variant variant, String value) {
        return variant.values().stream()
                .filter(it -> it.key().equals(value))
                .findFirst()
                .map(it -> it.name().substring(0, 1).toLowerCase(Locale.ROOT)
                        + it.name().substring(1))
                .orElse(value);
    }
}
