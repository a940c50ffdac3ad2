package org.homestretch.message;

import java.util.UUID;

/** Names one message in one client's thread. */
public record MessageId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
