package org.homestretch.shared;

import java.util.UUID;

/** Names the practice that everything belongs to; row-level security compares it in every transaction. */
public record PracticeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
