package org.homestretch.plan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.homestretch.caseload.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the plans of many clients in two statements at most; its caller has asked whether it may see the clients. A published
 * version never changes, so those read lately are kept in memory; which ones there are is always asked for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlansOfClients {

    private static final int MOST_LINES = 40_000;

    private final VersionRecords versions;
    private final Cache<PlanVersionId, PublishedVersion> known = Caffeine.newBuilder()
            .maximumWeight(MOST_LINES)
            .<PlanVersionId, PublishedVersion>weigher(
                    (_, it) -> 1 + it.version().prescriptions().size())
            .build();

    PlansOfClients(VersionRecords versions) {
        this.versions = versions;
    }

    /** With the versions that are effective on a day of the range, both ends included; clients without a plan are left out. */
    public Map<ClientId, ClientPlan> of(Collection<ClientId> clients, LocalDate from, LocalDate to) {
        if (clients.isEmpty()) return Map.of();
        var named = versions.findEffective(clients, from, to);
        var found = versions(named.stream().map(EffectiveVersion::version).toList());
        return named.stream()
                .collect(groupingBy(EffectiveVersion::client, collectingAndThen(toList(), it -> plan(it, found))));
    }

    /** These prescriptions of the clients, of any version. */
    public Map<PrescriptionId, Prescription> prescriptions(
            Collection<ClientId> clients, Collection<PrescriptionId> ids) {
        if (clients.isEmpty() || ids.isEmpty()) return Map.of();
        return versions(versions.findHolding(clients, ids)).values().stream()
                .flatMap(it -> it.version().prescriptions().stream())
                .collect(toMap(Prescription::id, it -> it, (one, _) -> one));
    }

    private static ClientPlan plan(List<EffectiveVersion> named, Map<PlanVersionId, PublishedVersion> found) {
        var first = named.getFirst();
        return new ClientPlan(
                first.plan(),
                first.client(),
                named.stream()
                        .map(it -> requireNonNull(found.get(it.version())))
                        .toList());
    }

    private Map<PlanVersionId, PublishedVersion> versions(Collection<PlanVersionId> ids) {
        var found = new HashMap<PlanVersionId, PublishedVersion>(known.getAllPresent(new HashSet<>(ids)));
        var missing = ids.stream().filter(it -> !found.containsKey(it)).collect(toSet());
        if (missing.isEmpty()) return found;
        for (var record : versions.findWithLines(missing)) {
            var version = record.published();
            known.put(version.version().id(), version);
            found.put(version.version().id(), version);
        }
        return found;
    }
}
