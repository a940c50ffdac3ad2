package org.homestretch.dosage;

import static org.homestretch.shared.Require.between;

/** A range of seconds in one set, 1 to 3600; for exercises that are held or kept up rather than counted. */
public record Seconds(int low, int high) implements Amount {

    public static final int MOST = 3600;

    public Seconds {
        between(1, low, MOST, "seconds");
        between(low, high, MOST, "most seconds");
    }
}
