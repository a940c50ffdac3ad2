package org.homestretch.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** What a list of versions says of each, without reading what it prescribes. */
public record VersionHead(
        PlanVersionId id,
        int number,
        LocalDate effectiveFrom,
        String title,
        @Nullable String reason,
        AccountId author,
        Instant publishedAt)
        implements Dated {}
