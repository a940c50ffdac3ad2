package org.homestretch.adherence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A log with its times put right.
 *
 * @param finishedAt when the client finished it, whenever it came
 * @param clockOffset by how much the device's clock was put right, by the device and here
 */
record TimedLog(LogSession log, Instant finishedAt, Duration clockOffset) {

    /** A log that comes while the client waits for the answer; what it says of the time is kept as it is. */
    static TimedLog now(LogSession log, Instant received) {
        return new TimedLog(log, received, Duration.ZERO);
    }

    /**
     * The date moves by as many days as the time does in the log's own zone; nothing was done after it came. A date that the
     * device was told by the server is right already: it does not move past the day on which the log was finished.
     */
    static TimedLog of(LogSession log, DeviceClock device, Instant received) {
        var shift = device.shift(received);
        var finished = earlier(device.finishedAt().plus(shift), received);
        if (shift.isZero() && !log.performedAt().isAfter(received.plus(DeviceClock.TOLERANCE))) {
            return new TimedLog(log, finished, device.corrected());
        }
        var on = LocalDate.ofInstant(finished, log.zone());
        var moved =
                log.date().plusDays(ChronoUnit.DAYS.between(LocalDate.ofInstant(device.finishedAt(), log.zone()), on));
        var date = moved.isAfter(on) && !log.date().isAfter(on) ? on : moved;
        return new TimedLog(
                log.at(date, earlier(log.performedAt().plus(shift), received)),
                finished,
                device.corrected().plus(shift));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
