package org.homestretch.report;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;

/** A report in a list. */
public record ReportSummary(
        ReportId id,
        ClientId client,
        String clientName,
        Audience audience,
        LocalDate from,
        LocalDate to,
        Instant preparedAt,
        @Nullable String signer,
        @Nullable Instant signedAt) {

    public boolean isSigned() {
        return signedAt != null;
    }
}
