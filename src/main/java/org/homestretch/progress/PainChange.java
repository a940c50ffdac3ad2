package org.homestretch.progress;

/**
 * A change of pain on the numeric rating scale of 0 to 10, and how much of it may be nothing but the scale's own error.
 *
 * <p>In low back pain a least detectable change of 2 points is reported (Childs, Piva and Fritz, Spine 2005;30:1331), and 1.8 in
 * a hospital's 1232 patients with back pain (doi:10.1055/a-1304-3677). The former's standard error of 1.02 comes to 2.8 points
 * with 95 per cent certainty, so only more than 2 points are called more than error here. For neck pain 4 points were found
 * (Kovacs and others, BMC Musculoskelet Disord 2008;9:43): what is more than error for a back may still be error there.
 *
 * <p>No source that we know gives the error itself by baseline. What depends on it here is that the scale ends. What patients
 * call a change does depend on it, 1 point up to 4, 2 points from 5 to 7, 3 to 4 points from 8 on (the second source), and is
 * another question.
 */
public final class PainChange {

    private static final double ERROR = 2;
    private static final double MOST = 10;

    private PainChange() {}

    /** The ratings around a baseline that may be no change at all, cut off where the scale ends. */
    public record Band(double low, double high) {}

    /** @param baseline 0 to 10 */
    public static Band band(double baseline) {
        return new Band(Math.max(0, baseline - ERROR), Math.min(MOST, baseline + ERROR));
    }

    public static boolean isBeyondError(double from, double to) {
        return Math.abs(to - from) > ERROR;
    }
}
