package org.homestretch.plan.pause;

import java.util.UUID;

/** Names one pause of one client. */
public record PauseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
