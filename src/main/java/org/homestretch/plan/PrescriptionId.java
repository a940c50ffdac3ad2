package org.homestretch.plan;

import java.util.UUID;

/** Names one prescription in one version of a plan. */
public record PrescriptionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
