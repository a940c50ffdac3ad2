package org.homestretch.dosage;

import static org.homestretch.shared.Require.between;

/** A range of repetitions in one set, 1 to 200; low and high may be equal. */
public record Repetitions(int low, int high) implements Amount {

    public static final int MOST = 200;

    public Repetitions {
        between(1, low, MOST, "repetitions");
        between(low, high, MOST, "most repetitions");
    }
}
