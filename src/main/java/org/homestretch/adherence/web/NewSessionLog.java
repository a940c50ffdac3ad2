package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * What a client says to have done, once. Sending the same id again is one log.
 *
 * @param id made by the client's device, UUID version 7
 * @param date the client-local date of the occurrence; at most 7 days back, never in the future
 * @param slot which of the date's occurrences, from 1
 * @param painBefore 0 to 10
 * @param painAfter 0 to 10
 * @param effort 0 to 10
 * @param note at most 2000 characters
 * @param couldNot why nothing was done; then no exercises are given
 * @param corrects the log that this one replaces; the old one is kept
 */
record NewSessionLog(
        UUID id,
        UUID planVersion,
        LocalDate date,
        int slot,
        OffsetDateTime performedAt,
        ZoneId zone,
        Entry entry,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        @Nullable CouldNot couldNot,
        List<ExerciseDone> exercises,
        @Nullable UUID corrects) {

    /** How a client enters a log. The server itself marks logs of an earlier date as back-filled. */
    enum Entry {
        QUICK,
        GUIDED
    }

    record CouldNot(Barrier barrier, @Nullable String words) {}

    enum Barrier {
        TIME,
        PAIN,
        TIRED,
        UNWELL,
        FORGOT,
        UNSURE_HOW,
        NO_PLACE,
        OTHER
    }

    /** @param tighterSide what the client felt today, for exercises that ask */
    record ExerciseDone(
            UUID prescription,
            List<String> preparations,
            @Nullable Side tighterSide,
            @Nullable String variant,
            List<SetDone> sets) {}

    /**
     * @param side none for exercises without sides
     * @param amount repetitions or seconds, 0 to 3600
     * @param bonus an extra round after a click; shown apart, never counted
     */
    record SetDone(int number, @Nullable Side side, int amount, boolean bonus) {}
}
