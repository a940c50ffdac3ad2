package org.homestretch.identity;

import java.io.Serializable;
import java.util.UUID;

/** Names an account; stays the same through changes of e-mail, name and password. */
public record AccountId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
