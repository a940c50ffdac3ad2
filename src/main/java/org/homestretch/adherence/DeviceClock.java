package org.homestretch.adherence;

import java.time.Duration;
import java.time.Instant;

/**
 * What a device says of its clock about one log. The true time at which the log was finished lies between the device's
 * last contact with the server before it and the log's receipt: a time within that is believed, any other is put right.
 *
 * @param finishedAt when the log was finished, by the device's clock as far as the device had put it right itself
 * @param corrected by how much it had
 * @param lastContact the server's time at the last answer before that
 * @param sentAt when the log was sent, by the device's clock as it stood
 */
public record DeviceClock(Instant finishedAt, Duration corrected, Instant lastContact, Instant sentAt) {

    /** Answers take their time, and tell it in whole seconds. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2500-01-01T00:00:00Z");
    private static final Duration MOST = Duration.between(FIRST, LAST);

    public DeviceClock {
        finishedAt = plausible(finishedAt);
        lastContact = plausible(lastContact);
        sentAt = plausible(sentAt);
        if (corrected.abs().compareTo(MOST) > 0) corrected = corrected.isNegative() ? MOST.negated() : MOST;
    }

    /**
     * By how much the times of the log are still wrong. The offset that the device had measured before is tried first,
     * then the one that shows at sending; where neither fits, the nearer end of what is possible is taken.
     */
    Duration shift(Instant received) {
        if (isPossible(finishedAt, received)) return Duration.ZERO;
        var bySending = finishedAt.minus(corrected).plus(Duration.between(sentAt, received));
        return Duration.between(finishedAt, isPossible(bySending, received) ? bySending : nearest(received));
    }

    private boolean isPossible(Instant time, Instant received) {
        return !time.isBefore(earliest(received).minus(TOLERANCE)) && !time.isAfter(received.plus(TOLERANCE));
    }

    private Instant nearest(Instant received) {
        return finishedAt.isAfter(received) ? received : earliest(received);
    }

    private Instant earliest(Instant received) {
        return lastContact.isBefore(received) ? lastContact : received;
    }

    private static Instant plausible(Instant time) {
        if (time.isBefore(FIRST)) return FIRST;
        return time.isAfter(LAST) ? LAST : time;
    }
}
