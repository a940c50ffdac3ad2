package org.homestretch.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its person knows it.
 *
 * @param isShared whether other devices of the person have it too, as the device said
 */
public record Passkey(
        UUID id, String name, Instant madeAt, @Nullable Instant lastUsedAt, boolean isShared) {}
