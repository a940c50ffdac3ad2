package org.homestretch.shared;

/** Bounds that a value object demands of its parts; a breach is a programming error unless a form caught it before. */
public final class Require {

    private Require() {}

    /** @throws IllegalArgumentException when the value lies outside low..high, both included */
    public static int between(int low, int value, int high, String what) {
        if (value < low || value > high) {
            throw new IllegalArgumentException("%s must be %d to %d, not %d".formatted(what, low, high, value));
        }
        return value;
    }

    /** @throws IllegalArgumentException when the text is blank or longer than the limit */
    public static String text(String value, int limit, String what) {
        if (value.isBlank() || value.length() > limit) {
            throw new IllegalArgumentException("%s must have 1 to %d characters".formatted(what, limit));
        }
        return value;
    }
}
