package org.homestretch.report;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * What was logged of one exercise on one side in one session; a session without exercises has one row without them.
 *
 * @param session tells which rows belong together, counted from 1
 * @param low of the target that it was done under
 * @param amount repetitions or seconds, bonus rounds left out
 */
public record ReportRow(
        int session,
        LocalDate date,
        int slot,
        Instant performedAt,
        String zone,
        Instant receivedAt,
        String entry,
        boolean corrected,
        boolean clockCorrected,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String barrier,
        @Nullable String barrierWords,
        @Nullable String stopped,
        @Nullable String stoppedWords,
        @Nullable String note,
        @Nullable String exercise,
        @Nullable Side side,
        @Nullable Integer low,
        @Nullable Integer high,
        @Nullable Integer amount,
        @Nullable Integer bonus,
        @Nullable Side tighter,
        @Nullable String variant,
        @Nullable String preparations) {}
