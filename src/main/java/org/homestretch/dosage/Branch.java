package org.homestretch.dosage;

import static org.homestretch.shared.Require.text;

/** The amount that replaces the dosage's own when the named preparation of the exercise was used. */
public record Branch(String preparation, Amount amount) {

    public Branch {
        text(preparation, 40, "preparation");
    }
}
