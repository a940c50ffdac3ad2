package org.homestretch.audit;

import java.time.Instant;
import org.homestretch.identity.AuditAction;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail as its reader sees it.
 *
 * @param person who did it; none when nobody had signed in
 * @param client whose data it was, by name; none for a list or no client
 * @param detail the code that was kept
 */
public record Looked(
        Instant at,
        @Nullable String person,
        @Nullable String role,
        AuditAction action,
        String subject,
        @Nullable String client,
        String detail,
        @Nullable String network) {}
