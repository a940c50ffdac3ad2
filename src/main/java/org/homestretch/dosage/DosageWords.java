package org.homestretch.dosage;

/** The exercise's own names for what its dosage refers to by key, in the reader's language. */
public interface DosageWords {

    /** Fits into "With {name} 4–6 times", such as "ice". */
    String preparationName(String key);

    /** Names the preset on its own, such as "foot on the floor: near the hip". */
    String variantName(String variant, String value);
}
