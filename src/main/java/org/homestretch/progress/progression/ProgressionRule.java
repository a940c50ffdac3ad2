package org.homestretch.progress.progression;

import java.util.List;

/**
 * Progression rule v1, with all its thresholds. It is this product's own rule of practice: it is not taken from research,
 * it says nothing about cause, and all that comes of it is a proposal that a therapist signs or dismisses.
 */
public final class ProgressionRule {

    public static final String VERSION = "v1";

    /** So many sessions in a row are looked at; with fewer nothing is proposed. */
    public static final int SESSIONS = 3;

    /** Older sessions say nothing about today. */
    public static final int WEEKS = 8;

    /** Pain up to this, 0 to 10, does not stand in the way of more. */
    public static final int LITTLE_PAIN = 3;

    /** Pain after a session from which on less is proposed. */
    public static final int MUCH_PAIN = 6;

    /** Rise of pain over a session from which on less is proposed. */
    public static final int MUCH_RISE = 3;

    /** In so many of the sessions pain speaks for less. */
    public static final int PAINFUL_SESSIONS = 2;

    static final int MORE_REPETITIONS = 2;
    static final int MORE_SECONDS = 5;
    static final int LONG_SECONDS = 30;
    static final int MORE_LONG_SECONDS = 10;
    static final double LESS = 0.75;

    private ProgressionRule() {}

    /** Every session reached the top without much pain, pain was told at least once, and none was too hard. */
    static boolean allowsMore(List<LineSession> lastSessions) {
        return lastSessions.size() == SESSIONS
                && lastSessions.stream().allMatch(it -> it.reachedTop() && isWithinBounds(it))
                && lastSessions.stream().anyMatch(LineSession::tellsPain);
    }

    static boolean asksForLess(List<LineSession> lastSessions) {
        return lastSessions.size() == SESSIONS
                && lastSessions.stream().filter(ProgressionRule::isPainful).count() >= PAINFUL_SESSIONS;
    }

    private static boolean isWithinBounds(LineSession session) {
        return session.mostPain() <= LITTLE_PAIN && !isPainful(session) && !session.wentBeyondEffort();
    }

    private static boolean isPainful(LineSession session) {
        return session.painAfter() >= MUCH_PAIN || session.painRise() >= MUCH_RISE;
    }
}
