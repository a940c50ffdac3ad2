package org.homestretch.report;

/** For whom a report is made, which decides how much it tells. */
public enum Audience {
    /** Everything that the client may see, in words that never blame. */
    CLIENT,
    /** Everything but private notes. */
    THERAPIST,
    /** What a referrer needs: the figures, how pain changed, and the therapist's words; no note of the client's. */
    REFERRER
}
