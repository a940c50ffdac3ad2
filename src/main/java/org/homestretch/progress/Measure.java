package org.homestretch.progress;

/** The three figures of adherence. */
public enum Measure {
    /** Sessions with something done, of those expected. */
    FREQUENCY,
    /** How much of the prescribed amount was done. */
    DOSE,
    /** Prescribed exercises touched, of those expected. */
    COMPLETENESS
}
