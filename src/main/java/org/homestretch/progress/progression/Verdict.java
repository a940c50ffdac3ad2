package org.homestretch.progress.progression;

/** What a therapist makes of a proposal. */
public enum Verdict {
    /** It goes into the therapist's draft, to be published by hand. */
    SIGNED,
    /** It stays away until a later session, or another version, supports it anew. */
    DISMISSED
}
