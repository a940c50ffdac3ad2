package org.homestretch.plan;

import static org.homestretch.shared.Require.between;

import java.time.LocalDate;
import java.util.List;

/**
 * A published version of a plan. It holds from its date until another version takes over, and never changes.
 *
 * @param number counts the versions of a plan from 1
 * @param effectiveFrom in the client's local dates
 * @param prescriptions in the order that the therapist gave them; a line appears once
 */
public record PlanVersion(PlanVersionId id, int number, LocalDate effectiveFrom, List<Prescription> prescriptions)
        implements Dated {

    public PlanVersion {
        between(1, number, Integer.MAX_VALUE, "version number");
        prescriptions = List.copyOf(prescriptions);
        if (prescriptions.stream().map(Prescription::line).distinct().count() < prescriptions.size()) {
            throw new IllegalArgumentException("A line appears twice in one version");
        }
    }
}
