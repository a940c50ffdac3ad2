package org.homestretch.attention;

/** Why a client needs somebody, the most urgent first. */
public enum ReasonKind {
    /** The client opened "Stop and get help". */
    HELP,
    /** Pain at or above the threshold. */
    PAIN_HIGH,
    /** Pain up by more than the scale's error. */
    PAIN_UP,
    /** A measure's score worse by more than chance. */
    SCORE_WORSE,
    /** Nothing logged for days on which something was expected. */
    SILENT,
    /** Sessions that were not possible, with the client's reasons. */
    COULD_NOT,
    /** Sessions harder than they should be. */
    EFFORT_HIGH,
    /** Fewer sessions than the client's own usual share. */
    ADHERENCE_DOWN,
    /** The client wrote, and this therapist has not read it. */
    MESSAGE,
    /** The client left a note with a session. */
    NOTE,
    /** Soon nothing is prescribed any more. */
    PLAN_ENDING,
    /** A proposal for the next step waits for a decision. */
    PROPOSAL,
    /** Sessions easier than they should be. */
    EFFORT_LOW;

    /** Whether it is a chance rather than a worry. */
    public boolean isOpportunity() {
        return this == MESSAGE || this == NOTE || this == PROPOSAL || this == EFFORT_LOW;
    }
}
