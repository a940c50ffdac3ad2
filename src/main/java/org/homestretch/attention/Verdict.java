package org.homestretch.attention;

/** What a therapist did about a reason. */
public enum Verdict {
    /** It is seen to; it comes back with new evidence only. */
    ACKNOWLEDGED,
    /** The same, by calling the client. */
    CALLED,
    /** It stays away until a date. */
    SNOOZED,
    /** Words for the practice; it stays. */
    NOTED;

    boolean settles() {
        return this == ACKNOWLEDGED || this == CALLED;
    }
}
