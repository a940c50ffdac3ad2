package org.homestretch.plan;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All published versions of one plan. The version effective on a date decides what was expected on it.
 *
 * @param endedOn the plan's last day, which still counts; none while it runs
 */
public record PlanHistory(
        List<PlanVersion> versions, @Nullable LocalDate endedOn) {

    public PlanHistory {
        versions = List.copyOf(versions);
    }

    /** The version with the latest start up to the date; of several with the same start the highest number. */
    public Optional<PlanVersion> effectiveOn(LocalDate date) {
        if (endedOn != null && date.isAfter(endedOn)) return Optional.empty();
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(date))
                .max(comparing(PlanVersion::effectiveFrom).thenComparing(PlanVersion::number));
    }
}
