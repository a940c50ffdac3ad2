package org.homestretch.plan;

import java.util.UUID;

/** Names a client's plan through all its versions. */
public record PlanId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
