package org.homestretch.plan;

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

    /** By the rule of {@link Dated#effectiveOn}. */
    public Optional<PlanVersion> effectiveOn(LocalDate date) {
        return Dated.effectiveOn(versions, date);
    }
}
