package org.homestretch.progress;

import java.util.List;
import java.util.Optional;

/**
 * Pain at the start and at the end of a period: the medians of the first and of the last three sessions in which it was
 * told, so that no single bad or good day makes a change.
 *
 * @param told in how many sessions
 */
public record PainTrend(double start, double end, int told) {

    /** How many sessions make up the start, and the end. */
    public static final int SESSIONS = 3;

    /** Fewer than this share sessions between start and end; then nothing is said of a change. */
    public static final int LEAST_FOR_A_CHANGE = 2 * SESSIONS;

    static Optional<PainTrend> of(List<Told> told) {
        if (told.isEmpty()) return Optional.empty();
        var first = told.subList(0, Math.min(SESSIONS, told.size()));
        var last = told.subList(Math.max(0, told.size() - SESSIONS), told.size());
        return Optional.of(new PainTrend(
                Told.median(first).orElseThrow(), Told.median(last).orElseThrow(), told.size()));
    }

    /** What may be said of the change from start to end. */
    public Verdict verdict() {
        if (told < LEAST_FOR_A_CHANGE) return Verdict.TOO_FEW;
        if (start == end) return Verdict.SAME;
        if (!PainChange.isBeyondError(start, end)) return Verdict.WITHIN_ERROR;
        return end < start ? Verdict.LESS : Verdict.MORE;
    }

    /** A change within the error of measurement may be none. */
    public enum Verdict {
        TOO_FEW,
        SAME,
        WITHIN_ERROR,
        LESS,
        MORE
    }
}
