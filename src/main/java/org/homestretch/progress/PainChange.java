package org.homestretch.progress;

/** How much a rating of pain from 0 to 10 may differ by the error of measurement alone. */
public final class PainChange {

    private static final double ERROR = 2;

    private PainChange() {}

    /** The ratings around a baseline that may be no change at all. */
    public static Band band(double baseline) {
        return new Band(Math.max(0, baseline - ERROR), Math.min(10, baseline + ERROR));
    }

    public static boolean isBeyondError(double from, double to) {
        return Math.abs(to - from) > ERROR;
    }

    public record Band(double low, double high) {}
}
