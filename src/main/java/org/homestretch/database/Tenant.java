package org.homestretch.database;

import java.util.UUID;
import org.homestretch.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf a transaction runs; row-level security shows it nothing else. The door opens single rows to somebody who
 * has not signed in yet: those of the e-mail address typed, or of the link's token hash.
 */
public record Tenant(
        @Nullable PracticeId practice,
        @Nullable UUID account,
        @Nullable String door,
        boolean onlyClient) {

    public static final Tenant NOBODY = new Tenant(null, null, null, false);

    public static Tenant of(PracticeId practice, @Nullable UUID account) {
        return new Tenant(practice, account, null, false);
    }

    /** Of whoever is nothing but a client: there are no rows of other clients. */
    public static Tenant ofClient(PracticeId practice, UUID account) {
        return new Tenant(practice, account, null, true);
    }

    public static Tenant atDoor(String door) {
        return new Tenant(null, null, door, false);
    }
}
