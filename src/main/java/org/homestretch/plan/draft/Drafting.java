package org.homestretch.plan.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.plan.PlanChangedMeanwhile;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the next version of a client's plan. A draft belongs to its author alone, and lasts until it is published. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class Drafting {

    private final Drafts drafts;
    private final CaseloadAccess access;
    private final CurrentAccount current;
    private final Library library;
    private final ReadingPlans reading;
    private final Prescribing prescribing;
    private final Clock clock;

    Drafting(
            Drafts drafts,
            CaseloadAccess access,
            CurrentAccount current,
            Library library,
            ReadingPlans reading,
            Prescribing prescribing,
            Clock clock) {
        this.drafts = drafts;
        this.access = access;
        this.current = current;
        this.library = library;
        this.reading = reading;
        this.prescribing = prescribing;
        this.clock = clock;
    }

    /** The saved draft; without one, a new one that starts from the newest version, private notes included. */
    @Transactional(readOnly = true)
    public DraftPlan open(ClientId id) {
        var today = today(access.requireTreating(id));
        return drafts.find(id, me()).orElseGet(() -> started(id, today)).notBefore(today);
    }

    /** The lines of the newest version, private notes included, to tell what a draft has made of them. */
    @Transactional(readOnly = true)
    public List<DraftLine> published(ClientId id) {
        access.requireTreating(id);
        return reading.newestPrescriptions(id).stream().map(DraftLine::of).toList();
    }

    /** When the draft that waits was saved; empty when none does. */
    @Transactional(readOnly = true)
    public Optional<Instant> savedAt(ClientId id) {
        access.requireTreating(id);
        return drafts.savedAt(id, me());
    }

    /** Keeps the draft as it is, valid or not, in place of the one before; tells when. */
    public Instant save(ClientId id, DraftPlan draft) {
        access.requireTreating(id);
        var now = clock.instant();
        drafts.save(id, me(), draft, now);
        return now;
    }

    public void discard(ClientId id) {
        access.requireTreating(id);
        drafts.delete(id, me());
    }

    /** All that stands in the way of publishing, in the order of the form. */
    @Transactional(readOnly = true)
    public List<InputRefused> problems(ClientId id, DraftPlan draft) {
        return checked(access.requireTreating(id), draft).problems();
    }

    /**
     * Publishes the draft, which then is no draft any more.
     *
     * @throws PlanRefused with every problem there is; the draft stays
     * @throws PlanChangedMeanwhile when somebody else has published since the author started; the draft stays
     */
    public PlanVersionId publish(ClientId id, DraftPlan draft) {
        var client = access.requireTreating(id);
        if (client.isDischarged()) throw new PlanRefused(List.of(new InputRefused("lines", "plan.client.discharged")));
        var version = prescribing.publish(id, checked(client, draft).version());
        drafts.delete(id, me());
        return version;
    }

    private DraftPlan started(ClientId id, LocalDate today) {
        return reading.of(id)
                .map(plan -> new DraftPlan(
                        plan.newest().title(),
                        reading.newestPrescriptions(id).stream()
                                .map(DraftLine::of)
                                .toList(),
                        today,
                        "",
                        plan.newest().version().number()))
                .orElseGet(() -> DraftPlan.empty(today));
    }

    private CheckedPlan checked(ClientSummary client, DraftPlan draft) {
        return new CheckedPlan(
                draft, today(client), revision -> library.revision(revision).content());
    }

    private LocalDate today(ClientSummary client) {
        return LocalDate.ofInstant(clock.instant(), client.zone());
    }

    private AccountId me() {
        return current.get().account();
    }
}
