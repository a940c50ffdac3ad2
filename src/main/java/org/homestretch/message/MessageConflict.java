package org.homestretch.message;

/** Another message of the thread has this id; nothing was stored. */
public final class MessageConflict extends RuntimeException {

    MessageConflict() {
        super("Another message has this id");
    }
}
