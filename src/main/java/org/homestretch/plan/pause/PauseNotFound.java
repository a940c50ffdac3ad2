package org.homestretch.plan.pause;

/** The client has no such pause; somebody else may. */
public final class PauseNotFound extends RuntimeException {

    PauseNotFound() {
        super("No such pause");
    }
}
