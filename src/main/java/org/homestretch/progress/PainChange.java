package org.homestretch.progress;

/**
 * A change of pain on the numeric rating scale of 0 to 10, and how much of it may be nothing but the scale's own error.
 *
 * <p>In low back pain the least change beyond error is 2 points (Childs, Piva and Fritz, Spine 2005;30:1331; standard error of
 * measurement 1.02), and 1.8 in a hospital's 1232 patients with back pain (doi:10.1055/a-1304-3677). The latter also found that
 * what patients call a change depends on where they began: 1 point up to 4, 2 points from 5 to 7, 3 to 4 points from 8 on. For
 * neck pain 4 points were found (Kovacs and others, BMC Musculoskelet Disord 2008;9:43), so 2 is no safe bound for every body
 * part. No source that we know gives the error itself by baseline; what depends on it here is that a scale ends, and what is
 * worth calling a change.
 */
public final class PainChange {

    /** The least change, in points, that is more than error. */
    public static final double ERROR = 2;

    private static final double LARGE_FROM = 8;
    private static final double LARGE = 3;
    private static final double MOST = 10;

    private PainChange() {}

    /** The scores between which a change from the baseline may be error, cut off where the scale ends. */
    public record Band(double low, double high) {}

    /** @param baseline 0 to 10 */
    public static Band band(double baseline) {
        return new Band(Math.max(0, baseline - ERROR), Math.min(MOST, baseline + ERROR));
    }

    public static boolean isBeyondError(double from, double to) {
        return Math.abs(to - from) >= ERROR;
    }

    /** Beyond error, and as much as people who began there call a change. */
    public static boolean isImportant(double from, double to) {
        return Math.abs(to - from) >= importantFrom(from);
    }

    /** The least change, in points, that counts as important for who began there. */
    public static double importantFrom(double baseline) {
        return baseline >= LARGE_FROM ? LARGE : ERROR;
    }
}
