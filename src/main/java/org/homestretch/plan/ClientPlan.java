package org.homestretch.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.ClientId;

/** A client's plan with all its versions, oldest first; at least one. */
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

    /** The phases that the versions carry, each as it was said last, the newest first. */
    public List<Phase> phases() {
        var phases = new LinkedHashMap<LocalDate, Phase>();
        for (var version : versions.reversed()) {
            var phase = version.phase();
            if (phase != null) phases.putIfAbsent(phase.began(), phase);
        }
        return List.copyOf(phases.values());
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
