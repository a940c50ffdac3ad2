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
import org.homestretch.plan.Phase;
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
        return opened(id).plan();
    }

    /** The same, with the number that tells a draft saved elsewhere from this one. */
    @Transactional(readOnly = true)
    public OpenDraft opened(ClientId id) {
        var today = today(access.requireTreating(id));
        var found = drafts.find(id, me()).orElseGet(() -> new OpenDraft(started(id, today), 0, null));
        return new OpenDraft(found.plan().notBefore(today), found.saves(), found.savedAt());
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

    /** Keeps the draft as it is, valid or not, in place of whatever was saved before; tells when. */
    public Instant save(ClientId id, DraftPlan draft) {
        access.requireTreating(id);
        var now = clock.instant();
        drafts.save(id, me(), draft, now);
        return now;
    }

    /**
     * Writes other amounts into the author's draft, which is begun if there is none; all else in it stays.
     *
     * @throws LineNotInDraft when the author has taken the line out
     * @throws DraftDiffers when the author has typed amounts of their own and they are not to give way
     */
    public void change(ClientId id, DosageChange change) {
        save(id, open(id).with(change));
    }

    /** Leaves the phase of the author's draft to be named anew, unless it already is another one; all else stays. */
    public void planAfter(ClientId id, Phase ending) {
        save(id, open(id).after(ending));
    }

    /**
     * Keeps the draft as it is, valid or not, in place of the one that its author knows.
     *
     * @param saves how often it was saved when its author last opened or saved it
     * @throws DraftChangedElsewhere when that is not the saved one any more; nothing was stored
     */
    public OpenDraft save(ClientId id, DraftPlan draft, long saves) {
        access.requireTreating(id);
        var now = clock.instant();
        drafts.save(id, me(), draft, now, saves);
        return new OpenDraft(draft, saves + 1, now);
    }

    /** What becomes of the draft on top of a version that was published since it was begun; empty when none was. */
    @Transactional(readOnly = true)
    public Optional<PlanMerge> meanwhile(ClientId id, DraftPlan draft) {
        access.requireTreating(id);
        return reading.newest(id)
                .filter(newest -> newest.number() > draft.basedOn())
                .map(newest -> new PlanMerge(
                        base(id, draft.basedOn()),
                        DraftPlan.of(newest.published(), reading.newestPrescriptions(id), null),
                        draft));
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

    /**
     * The same for a draft that its author knows.
     *
     * @throws DraftChangedElsewhere when it was saved, published or discarded elsewhere; it stays as it is
     */
    public PlanVersionId publish(ClientId id, DraftPlan draft, long saves) {
        access.requireTreating(id);
        if (drafts.savesOfLocked(id, me()) != saves) throw new DraftChangedElsewhere();
        return publish(id, draft);
    }

    private DraftPlan started(ClientId id, LocalDate today) {
        return reading.newest(id)
                .map(newest -> DraftPlan.of(newest.published(), reading.newestPrescriptions(id), today))
                .orElseGet(() -> DraftPlan.empty(today));
    }

    /** What a draft started from; nothing for a first version. */
    private DraftPlan base(ClientId id, int number) {
        return reading.numbered(id, number).stream()
                .findFirst()
                .map(it -> DraftPlan.of(it.published(), reading.prescriptionsUpTo(id, number), null))
                .orElseGet(() -> new DraftPlan("", List.of(), null, "", DraftPhase.NONE, 0));
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
