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

    /** The date moves by as many days as the time does in the log's own zone; nothing was done after it came. */
    static TimedLog of(LogSession log, DeviceClock device, Instant received) {
        var shift = device.shift(received);
        var finished = earlier(device.finishedAt().plus(shift), received);
        if (shift.isZero() && !log.performedAt().isAfter(received.plus(DeviceClock.TOLERANCE))) {
            return new TimedLog(log, finished, device.corrected());
        }
        var days = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(device.finishedAt(), log.zone()), LocalDate.ofInstant(finished, log.zone()));
        return new TimedLog(
                log.at(log.date().plusDays(days), earlier(log.performedAt().plus(shift), received)),
                finished,
                device.corrected().plus(shift));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
