package org.homestretch.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.identity.AuditAction;
import org.jspecify.annotations.Nullable;

/** What somebody did with a client's data on one of the client's days, however often; the time is that of the last. */
public record LookOfDay(
        LocalDate day,
        @Nullable String person,
        @Nullable String role,
        AuditAction action,
        String subject,
        Instant last) {}
