package org.homestretch.plan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishing versions of a client's plan. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class Prescribing {

    private final Plans plans;
    private final VersionRecords versions;
    private final CaseloadAccess access;
    private final CurrentAccount current;
    private final Library library;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Prescribing(
            Plans plans,
            VersionRecords versions,
            CaseloadAccess access,
            CurrentAccount current,
            Library library,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.access = access;
        this.current = current;
        this.library = library;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Stores a version that holds from its date; all before it stay as they are.
     *
     * @throws PlanChangedMeanwhile when somebody else has published since the author started
     * @throws InputRefused when it would begin in the past or the client is discharged
     */
    public PlanVersionId publish(ClientId id, NewVersion wanted) {
        var client = access.requireTreating(id);
        requireInCare(client);
        requireNotPast(wanted.effectiveFrom(), client);
        wanted.prescriptions().forEach(it -> library.revision(it.exerciseRevision()));
        var now = clock.instant();
        plans.begin(NewId.next(), id.value(), now);
        var plan = plans.findForPublishing(id).orElseThrow();
        var number = plan.nextVersion(wanted.basedOn());
        plans.saveAndFlush(plan);
        var version = new VersionRecord(
                new PlanVersionId(NewId.next()),
                plan.id(),
                number,
                wanted,
                phase(plan.id(), wanted),
                current.get().account(),
                now);
        entities.persist(version);
        events.publishEvent(new PlanPublished(id, plan.id(), version.id(), wanted.effectiveFrom()));
        return version.id();
    }

    private @Nullable Phase phase(PlanId plan, NewVersion wanted) {
        if (wanted.phase() == null) return null;
        var replaced =
                versions.findFirstByPlanAndEffectiveFromLessThanEqualOrderByNumberDesc(plan, wanted.effectiveFrom());
        return wanted.phase().after(replaced.map(VersionRecord::phase).orElse(null), wanted.effectiveFrom());
    }

    private static void requireInCare(ClientSummary client) {
        if (client.isDischarged()) throw new InputRefused("prescriptions", "plan.client.discharged");
    }

    private void requireNotPast(LocalDate effectiveFrom, ClientSummary client) {
        if (effectiveFrom.isBefore(LocalDate.ofInstant(clock.instant(), client.zone()))) {
            throw new InputRefused("effectiveFrom", "plan.effective.past");
        }
    }
}
