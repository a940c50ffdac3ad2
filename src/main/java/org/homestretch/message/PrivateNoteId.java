package org.homestretch.message;

import java.util.UUID;

/** Names one private note on one client. */
public record PrivateNoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
