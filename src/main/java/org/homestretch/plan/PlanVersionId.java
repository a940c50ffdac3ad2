package org.homestretch.plan;

import java.util.UUID;

/** Names one version of a plan; what it names never changes. */
public record PlanVersionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
