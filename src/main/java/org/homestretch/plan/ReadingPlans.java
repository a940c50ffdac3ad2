package org.homestretch.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans as their readers see them: a therapist those of clients in care, a client the own one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadingPlans {

    private final Plans plans;
    private final VersionRecords versions;
    private final CaseloadAccess access;

    ReadingPlans(Plans plans, VersionRecords versions, CaseloadAccess access) {
        this.plans = plans;
        this.versions = versions;
        this.access = access;
    }

    /** The plan of a client in the signed-in therapist's care; empty before the first version. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Optional<ClientPlan> of(ClientId client) {
        access.requireTreating(client);
        return read(client, VersionRecord::published);
    }

    /** The signed-in client's own plan; empty before the first version. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public Optional<ClientPlan> mine() {
        return read(access.requireMe().id(), it -> it.published().forClient());
    }

    /**
     * The prescriptions with their private notes to start the next version from: those of the newest version, or of the
     * last one that had any when the plan was ended.
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<NewPrescription> newestPrescriptions(ClientId client) {
        access.requireTreating(client);
        return plans.findByClient(client)
                .flatMap(plan -> versions.findByPlanOrderByNumber(plan.id()).reversed().stream()
                        .map(VersionRecord::lines)
                        .filter(lines -> !lines.isEmpty())
                        .findFirst())
                .orElse(List.of());
    }

    private Optional<ClientPlan> read(ClientId client, Function<VersionRecord, PublishedVersion> shown) {
        return plans.findByClient(client)
                .map(plan -> new ClientPlan(
                        plan.id(),
                        client,
                        versions.findByPlanOrderByNumber(plan.id()).stream()
                                .map(shown)
                                .toList()));
    }
}
