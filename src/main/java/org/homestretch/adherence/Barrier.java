package org.homestretch.adherence;

/** Why a client could not do a session; never a fault, and never taken as a cause of anything. */
public enum Barrier {
    TIME,
    PAIN,
    TIRED,
    UNWELL,
    FORGOT,
    UNSURE_HOW,
    NO_PLACE,
    OTHER;

    /** Key of its label in the message bundles. */
    public String messageKey() {
        return "adherence.barrier." + name();
    }
}
