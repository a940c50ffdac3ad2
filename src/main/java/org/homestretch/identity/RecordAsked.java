package org.homestretch.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody asked for a client's record, and may have it or not; the client is unknown when a client's own is not found. */
public record RecordAsked(@Nullable UUID client, boolean granted) {}
