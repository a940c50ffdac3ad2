package org.homestretch.plan.pause;

/** The client has another pause under the same id; nothing was stored. */
public final class PauseConflict extends RuntimeException {

    PauseConflict() {
        super("Another pause has this id");
    }
}
