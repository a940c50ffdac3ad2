package org.homestretch.outcome;

import java.util.UUID;

/** Names one measure that one client is asked to answer. */
public record AssignmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
