package org.homestretch.attention;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist did about a reason.
 *
 * @param until the first client-local date on which a snoozed reason is shown again
 * @param words for the practice only
 * @param by the therapist's name
 */
public record Act(
        ClientId client,
        ReasonKind kind,
        String evidence,
        Verdict verdict,
        @Nullable LocalDate until,
        @Nullable String words,
        String by,
        Instant at) {

    /** Whether it keeps the reason away. Help that was asked for anew is never kept away. */
    boolean covers(Reason reason, LocalDate today) {
        if (kind != reason.kind()) return false;
        var same = evidence.equals(reason.evidence());
        if (verdict.settles()) return same;
        return until != null && today.isBefore(until) && (same || kind != ReasonKind.HELP);
    }
}
