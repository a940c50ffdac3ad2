package org.homestretch.plan;

import java.util.UUID;

/** A prescription's lasting identity: the same line in a later version keeps it, so that history runs on. */
public record LineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
