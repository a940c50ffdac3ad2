package org.homestretch.plan.change;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.plan.PlanVersionId;
import org.jspecify.annotations.Nullable;

/**
 * What the version in force changed, in the client's words.
 *
 * @param reason why, in the therapist's words
 */
public record PlanNews(
        PlanVersionId version,
        LocalDate effectiveFrom,
        @Nullable String reason,
        List<ChangedLine> lines) {

    public PlanNews {
        lines = List.copyOf(lines);
    }
}
