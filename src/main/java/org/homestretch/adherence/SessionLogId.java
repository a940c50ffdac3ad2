package org.homestretch.adherence;

import java.util.UUID;

/** Names a session log. Made by the client's device, so that sending a log twice is one log. */
public record SessionLogId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
