package org.homestretch.dosage;

import static org.homestretch.shared.Require.text;

/** One value of a variant parameter of the exercise, such as foot position: near the hip. */
public record VariantChoice(String variant, String value) {

    public VariantChoice {
        text(variant, 40, "variant");
        text(value, 40, "variant value");
    }
}
