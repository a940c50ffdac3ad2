package org.homestretch.rights;

import java.time.Instant;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What is left to tell of an erased client.
 *
 * @param by the owner's name; none when a restored backup had brought the client back
 * @param reason a code of {@link ErasureReason}, or TOMBSTONE
 */
public record ErasedRecord(
        ClientId client, Instant at, @Nullable String by, String reason, int sessions) {}
