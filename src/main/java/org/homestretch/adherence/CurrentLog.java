package org.homestretch.adherence;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session log as it is kept.
 *
 * @param corrects the earlier log that this one replaces; none for a log that was right at once
 * @param clockOffset by how much the times of a device with a wrong clock were put right
 */
public record CurrentLog(SessionLog log, @Nullable SessionLogId corrects, Duration clockOffset) {

    public CurrentLog(SessionLog log, @Nullable SessionLogId corrects) {
        this(log, corrects, Duration.ZERO);
    }

    /** The date on which it came, when it had waited on the device for longer than its own day. */
    public Optional<LocalDate> waitedUntil() {
        var received = LocalDate.ofInstant(log.receivedAt(), log.zone());
        var waited = !isLate() && !isCorrection() && received.isAfter(log.date().plusDays(1));
        return waited ? Optional.of(received) : Optional.empty();
    }

    public boolean isTimeCorrected() {
        return !clockOffset.isZero();
    }

    public boolean isCorrection() {
        return corrects != null;
    }

    /** Whether it was entered on a later date than the one it is about. */
    public boolean isLate() {
        return log.entry() == Entry.BACK_FILL;
    }
}
