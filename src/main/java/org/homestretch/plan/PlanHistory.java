package org.homestretch.plan;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All published versions of one plan. The version effective on a date decides what was expected on it; one without
 * prescriptions ends the plan, or interrupts it.
 */
public record PlanHistory(List<PlanVersion> versions) {

    public PlanHistory {
        versions = List.copyOf(versions);
    }

    /**
     * Of the versions that start on or before the date, the one published last. So a version takes over from its start on,
     * whatever was published for later before it; as none starts in the past, no past date changes.
     */
    public Optional<PlanVersion> effectiveOn(LocalDate date) {
        return versions.stream()
                .filter(version -> !version.effectiveFrom().isAfter(date))
                .max(comparingInt(PlanVersion::number));
    }
}
