package org.homestretch.adherence;

/** How a session log came about. */
public enum Entry {
    /** The player led through the session and logged it. */
    GUIDED,
    /** One tap: done as prescribed, or with a few changes. */
    QUICK,
    /** Entered by the client for an earlier date; always marked. */
    BACK_FILL,
    /** Entered by a therapist on the client's word. */
    THERAPIST
}
