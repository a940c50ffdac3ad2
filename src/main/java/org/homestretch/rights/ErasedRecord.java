package org.homestretch.rights;

import java.time.Instant;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What is left to tell of an erased client.
 *
 * @param by the name of the owner who asked; none when a restored backup had brought the client back
 * @param confirmedBy the other owner's name; none when a day had passed
 * @param reason a code of {@link ErasureReason}, or TOMBSTONE
 */
public record ErasedRecord(
        ClientId client,
        Instant at,
        @Nullable String by,
        @Nullable String confirmedBy,
        String reason,
        int sessions) {}
