package org.homestretch.caseload;

/** There is no such client, or none that the asker may see; the two are never told apart. */
public final class ClientNotFound extends RuntimeException {

    public ClientNotFound() {
        super("No such client");
    }
}
