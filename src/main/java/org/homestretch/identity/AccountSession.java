package org.homestretch.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sign-in that still holds, as its person sees it. */
public record AccountSession(
        UUID id,
        @Nullable String browser,
        @Nullable String system,
        String network,
        Instant startedAt,
        Instant lastSeenAt) {}
