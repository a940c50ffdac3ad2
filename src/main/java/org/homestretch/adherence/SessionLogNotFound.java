package org.homestretch.adherence;

/** The client has no such session log, plan version or prescription; those of others are never told apart from none. */
public final class SessionLogNotFound extends RuntimeException {

    public SessionLogNotFound() {
        super("Nothing of this client has the id");
    }
}
