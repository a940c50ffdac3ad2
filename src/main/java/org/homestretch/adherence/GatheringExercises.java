package org.homestretch.adherence;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.RevisionsOfClients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the exercises of a plan's versions and of logs, which may be of other versions; the caller may see the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class GatheringExercises {

    private final RevisionsOfClients revisions;
    private final Library library;

    GatheringExercises(RevisionsOfClients revisions, Library library) {
        this.revisions = revisions;
        this.library = library;
    }

    public PrescribedExercises of(ClientId client, Optional<ClientPlan> plan, List<CurrentLog> logs) {
        return of(client, plan.stream().flatMap(it -> it.versions().stream()), logs);
    }

    public PrescribedExercises of(ClientId client, Stream<PublishedVersion> versions) {
        return of(client, versions, List.of());
    }

    private PrescribedExercises of(ClientId client, Stream<PublishedVersion> versions, List<CurrentLog> logs) {
        var named = new HashMap<PrescriptionId, UUID>(versions.flatMap(it -> it.version().prescriptions().stream())
                .collect(toMap(Prescription::id, Prescription::exerciseRevision, (one, _) -> one)));
        var others = logs.stream()
                .flatMap(it -> it.log().exercises().stream())
                .map(ExerciseLog::prescription)
                .filter(not(named::containsKey))
                .collect(toSet());
        named.putAll(revisions.of(client, others));
        var exercises = library.revisions(named.values());
        return PrescribedExercises.of(
                named.entrySet().stream().collect(toMap(it -> it.getKey(), it -> exercises.get(it.getValue()))),
                library);
    }
}
