package org.homestretch.adherence;

/** Why a client could not do a session, or stopped it early; never a fault, and never taken as a cause of anything. */
public enum Barrier {
    TIME,
    PAIN,
    TIRED,
    UNWELL,
    INTERRUPTED,
    FORGOT,
    UNSURE_HOW,
    NO_PLACE,
    OTHER;

    /** Whether a session that was begun can end early for it. */
    boolean mayStop() {
        return this != FORGOT;
    }

    /** Key of its label in the message bundles. */
    public String messageKey() {
        return "adherence.barrier." + name();
    }
}
