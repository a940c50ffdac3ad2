package org.homestretch.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** The whole plan of a client in the signed-in therapist's care, for who looks back at all; empty without a version. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Optional<ClientPlan> of(ClientId client) {
        access.requireTreating(client);
        return read(client, versions::findByPlanOrderByNumber, VersionRecord::published);
    }

    /** The plan with the versions that are effective on a day of the range, both ends included. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Optional<ClientPlan> of(ClientId client, LocalDate from, LocalDate to) {
        access.requireTreating(client);
        return read(client, plan -> versions.findEffective(plan, from, to), VersionRecord::published);
    }

    /** The own plan with the versions that are effective on a day of the range, both ends included. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public Optional<ClientPlan> mine(LocalDate from, LocalDate to) {
        return read(
                access.requireMe().id(),
                plan -> versions.findEffective(plan, from, to),
                it -> it.published().forClient());
    }

    /** The own versions with these numbers, oldest first; those that do not exist are left out. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public List<PublishedVersion> myNumbered(Integer... numbers) {
        return versions.findNumbered(access.requireMe().id(), List.of(numbers)).stream()
                .map(it -> it.published().forClient())
                .toList();
    }

    /** The day on which the own plan begins; empty before the first version. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public Optional<LocalDate> myFirstDay() {
        return versions.findFirstDay(access.requireMe().id());
    }

    /** The day on which the plan of a client in care begins; empty before the first version. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Optional<LocalDate> firstDay(ClientId client) {
        access.requireTreating(client);
        return versions.findFirstDay(client);
    }

    /** What can be said of each version without reading what it prescribes, newest first. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<VersionHead> heads(ClientId client) {
        access.requireTreating(client);
        return versions.findHeads(client);
    }

    /** The phases of the client's plan, each as it was said last, the newest first. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<Phase> phases(ClientId client) {
        access.requireTreating(client);
        var phases = new LinkedHashMap<LocalDate, Phase>();
        versions.findPhases(client).forEach(it -> phases.putIfAbsent(it.began(), it));
        return List.copyOf(phases.values());
    }

    /** These versions of the client's plan, oldest first; those of anybody else's are left out. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<PublishedVersion> versions(ClientId client, Collection<PlanVersionId> ids) {
        access.requireTreating(client);
        if (ids.isEmpty()) return List.of();
        return versions.findOfClient(client, ids).stream()
                .map(VersionRecord::published)
                .toList();
    }

    /** The newest version with its private notes; empty before the first. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Optional<WrittenVersion> newest(ClientId client) {
        access.requireTreating(client);
        return versions.findNewest(client).map(VersionRecord::written);
    }

    /** The versions with these numbers and their private notes, oldest first; those that do not exist are left out. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<WrittenVersion> numbered(ClientId client, Integer... numbers) {
        access.requireTreating(client);
        return versions.findNumbered(client, List.of(numbers)).stream()
                .map(VersionRecord::written)
                .toList();
    }

    /**
     * The prescriptions with their private notes to start the next version from: those of the newest version, or of the
     * last one that had any when the plan was ended.
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<NewPrescription> newestPrescriptions(ClientId client) {
        return prescriptionsUpTo(client, Integer.MAX_VALUE);
    }

    /** The same as of an earlier version. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<NewPrescription> prescriptionsUpTo(ClientId client, int number) {
        access.requireTreating(client);
        return versions.findLastWithLines(client, number)
                .map(VersionRecord::lines)
                .orElse(List.of());
    }

    private Optional<ClientPlan> read(
            ClientId client,
            Function<PlanId, List<VersionRecord>> chosen,
            Function<VersionRecord, PublishedVersion> shown) {
        return plans.findByClient(client)
                .map(plan -> new ClientPlan(
                        plan.id(),
                        client,
                        chosen.apply(plan.id()).stream().map(shown).toList()));
    }
}
