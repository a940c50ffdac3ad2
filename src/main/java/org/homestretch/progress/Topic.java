package org.homestretch.progress;

/** What a period is told about, besides the three figures of adherence. */
public enum Topic {
    /** Sessions done, week by week. */
    WEEKS,
    /** How much was done of each exercise, on each side. */
    EXERCISES,
    /** Sessions done, by the time of the day. */
    PARTS,
    PAIN,
    EFFORT,
    BARRIERS,
    /** The side that was felt as the tighter one. */
    TIGHTER,
    /** What came of each date. */
    DAYS,
    /** Plans, pauses and notes. */
    TIMELINE
}
