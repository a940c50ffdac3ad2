package org.homestretch.rights;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client's record as an owner sees it: that it is there, and nothing of what is in it.
 *
 * @param dischargedOn the last day of care; none while it lasts
 * @param restrictedSince none when the practice may work with it
 * @param restrictedUntil when that ends; none while nobody has decided so
 * @param declined whether the client's newest answer to what is kept is no
 */
public record RecordLine(
        ClientId client,
        String name,
        String email,
        @Nullable LocalDate dischargedOn,
        @Nullable Instant restrictedSince,
        @Nullable Instant restrictedUntil,
        boolean declined) {

    /** Whether it stays restricted until somebody decides otherwise. */
    public boolean isRestrictedForGood() {
        return restrictedSince != null && restrictedUntil == null;
    }
}
