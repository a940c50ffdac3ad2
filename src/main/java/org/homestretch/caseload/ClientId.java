package org.homestretch.caseload;

import java.io.Serializable;
import java.util.UUID;

/** Names a client of the practice. */
public record ClientId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
