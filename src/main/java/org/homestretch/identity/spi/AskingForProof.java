package org.homestretch.identity.spi;

/** Asks whoever works in the workspace to show again who they are, where that was too long ago. There is one, a bean. */
public interface AskingForProof {

    /** Does the work now, or as soon as the proof was shown; within a request of the workspace. */
    void before(Runnable work);
}
