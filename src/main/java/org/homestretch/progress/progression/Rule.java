package org.homestretch.progress.progression;

/** What a proposal rests on. */
public enum Rule {
    /** Pain after, or its rise, speaks for a little less. */
    EASE,
    /** The top of the range was reached with little pain. */
    MORE,
    /** The planned weeks of the phase are over. */
    NEXT_PHASE
}
