package org.homestretch.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the reports of all clients in care have come.
 *
 * @param waiting clients whose report is not begun
 * @param made reports that there are
 * @param nothing clients of whom nothing was expected or logged, so that there is nothing to tell
 * @param failed clients whose report could not be made; the server's log says why, under the batch's id
 * @param unsigned made ones that nobody has signed or discarded yet
 */
public record Batch(
        UUID id,
        Audience audience,
        LocalDate from,
        LocalDate to,
        Instant askedAt,
        @Nullable Instant cancelledAt,
        int waiting,
        int made,
        int nothing,
        int failed,
        int unsigned) {

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isUnderWay() {
        return waiting > 0 && !isCancelled();
    }

    public int all() {
        return waiting + made + nothing + failed;
    }

    public int finished() {
        return made + nothing + failed;
    }
}
