package org.homestretch.message;

/** The client has no such note. */
public final class PrivateNoteNotFound extends RuntimeException {

    PrivateNoteNotFound() {
        super("No such note");
    }
}
