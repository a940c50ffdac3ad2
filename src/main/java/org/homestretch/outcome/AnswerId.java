package org.homestretch.outcome;

import java.util.UUID;

/** Names one answer of one client. */
public record AnswerId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
