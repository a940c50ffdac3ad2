package org.homestretch.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.ClientId;

/** A client's plan with the versions that its reader asked for, oldest first. */
public record ClientPlan(PlanId id, ClientId client, List<PublishedVersion> versions) {

    public ClientPlan {
        versions = List.copyOf(versions);
    }

    public PlanHistory history() {
        return new PlanHistory(versions.stream().map(PublishedVersion::version).toList());
    }

    public PublishedVersion newest() {
        return versions.getLast();
    }

    /** The version that decides what is due on the client-local date. */
    public Optional<PublishedVersion> effectiveOn(LocalDate date) {
        return history()
                .effectiveOn(date)
                .flatMap(effective -> versions.stream()
                        .filter(it -> it.version().id().equals(effective.id()))
                        .findFirst());
    }
}
