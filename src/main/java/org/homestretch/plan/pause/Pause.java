package org.homestretch.plan.pause;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Client-local dates on which nothing is expected; a single excused day is a pause of one date.
 *
 * @param until the last date that was asked for; none while nobody knows it yet
 * @param words the client and the therapists may read them
 * @param enteredBy the client or a therapist
 * @param end none unless it ended before its last date
 */
public record Pause(
        PauseId id,
        PauseKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String words,
        AccountId enteredBy,
        Instant enteredAt,
        @Nullable PauseEnd end) {

    public boolean covers(LocalDate date) {
        var last = lastDate();
        return !date.isBefore(from) && (last == null || !date.isAfter(last));
    }

    /** The last excused date; none when the end is open. It lies before the first when the pause was taken back. */
    public @Nullable LocalDate lastDate() {
        return end == null ? until : end.resumedOn().minusDays(1);
    }

    public boolean isTakenBack() {
        return end != null && end.resumedOn().equals(from);
    }

    /** Whether it excuses any date after this one. */
    boolean goesBeyond(LocalDate date) {
        var last = lastDate();
        return last == null || last.isAfter(date) && !isTakenBack();
    }
}
