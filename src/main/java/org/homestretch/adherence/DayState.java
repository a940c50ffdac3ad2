package org.homestretch.adherence;

/** What came of a date, as a client's calendar shows it. */
public enum DayState {
    /** Every occurrence has a log. */
    DONE,
    /** Some have. */
    PARTLY,
    /** The client said why not. */
    COULD_NOT,
    /** Passed without a log. */
    MISSED,
    /** Today or later, not logged. */
    DUE,
    /** Paused, and nothing was done. */
    EXCUSED,
    /** Nothing is expected. */
    FREE
}
