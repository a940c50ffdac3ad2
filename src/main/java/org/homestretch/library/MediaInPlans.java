package org.homestretch.library;

import java.util.UUID;

/** Tells what the plans show that the signed-in person may read: a client's own, or those of a therapist's clients. */
public interface MediaInPlans {

    /** Whether a revision in any version of such a plan shows this photo or video. */
    boolean show(UUID media);
}
