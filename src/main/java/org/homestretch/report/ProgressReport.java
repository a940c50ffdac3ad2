package org.homestretch.report;

import java.time.Instant;
import java.util.HexFormat;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was frozen.
 *
 * @param hash SHA-256 of what it says and of the rows that it rests on
 * @param signature none until a therapist stands for it
 */
public record ProgressReport(
        ReportId id,
        ClientId client,
        ReportContent content,
        byte[] hash,
        AccountId preparedBy,
        Instant preparedAt,
        @Nullable Signature signature) {

    /** @param signer the therapist's name at that time */
    public record Signature(String signer, Instant at) {}

    public boolean isSigned() {
        return signature != null;
    }

    /** Enough of the hash to compare by eye. */
    public String shortHash() {
        return HexFormat.of().formatHex(hash, 0, 8);
    }
}
