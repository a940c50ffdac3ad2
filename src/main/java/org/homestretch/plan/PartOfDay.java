package org.homestretch.plan;

/** When in the day something is due, in the order of the day. */
public enum PartOfDay {
    ON_WAKING,
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING,
    BEDTIME
}
