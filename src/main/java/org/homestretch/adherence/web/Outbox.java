package org.homestretch.adherence.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.homestretch.adherence.DeviceClock;
import org.jspecify.annotations.Nullable;

/**
 * Logs that waited on a client's device.
 *
 * @param account whose they are, by e-mail address; nobody else's are taken
 * @param sentAt by the device's clock as it stands
 * @param logs at most 20
 */
record Outbox(String account, Instant sentAt, List<Waiting> logs) {

    static final int MOST = 20;

    Outbox {
        Objects.requireNonNull(account, "A required part is missing");
        Objects.requireNonNull(sentAt, "A required part is missing");
        logs = List.copyOf(logs);
    }

    /**
     * @param finishedAt by the device's clock as far as the device had put it right
     * @param correctedSeconds by how much it had
     * @param lastContact the server's time at its last answer before that
     */
    record Waiting(NewSessionLog log, Instant finishedAt, long correctedSeconds, Instant lastContact) {

        Waiting {
            Objects.requireNonNull(log, "A required part is missing");
            Objects.requireNonNull(finishedAt, "A required part is missing");
            Objects.requireNonNull(lastContact, "A required part is missing");
        }

        DeviceClock clock(Instant sentAt) {
            return new DeviceClock(finishedAt, Duration.ofSeconds(correctedSeconds), lastContact, sentAt);
        }
    }

    /** What became of one log. */
    enum Receipt {
        STORED,
        ALREADY_STORED,
        REFUSED
    }

    /** @param problem why it was refused; none when it is kept */
    record Answer(UUID id, Receipt outcome, @Nullable Problem problem) {}
}
