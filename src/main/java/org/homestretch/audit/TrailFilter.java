package org.homestretch.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.homestretch.identity.AuditAction;
import org.jspecify.annotations.Nullable;

/** Which rows are wanted; what is none does not narrow. Dates are the practice's, both included. */
public record TrailFilter(
        @Nullable UUID person,
        @Nullable UUID client,
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null);
}
