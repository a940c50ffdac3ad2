package org.homestretch.progress.progression;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.GatheringExercises;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.draft.DosageChange;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.progress.progression.Proposal.OtherPhase;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals for the next step of a client's plan, and deciding about them. Only a therapist ever sees them. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class Progressing {

    /** A version published for later than this is not looked for. */
    private static final int WEEKS_AHEAD = 52;

    public static final int LONGEST_WORDS = 500;

    private final CaseloadAccess access;
    private final CurrentAccount current;
    private final ReadingPlans plans;
    private final ReadingLogs logs;
    private final Drafting drafting;
    private final Decisions decisions;
    private final ProposalText text;
    private final GatheringExercises gathering;
    private final Clock clock;

    Progressing(
            CaseloadAccess access,
            CurrentAccount current,
            ReadingPlans plans,
            ReadingLogs logs,
            Drafting drafting,
            Decisions decisions,
            ProposalText text,
            GatheringExercises gathering,
            Clock clock) {
        this.access = access;
        this.current = current;
        this.plans = plans;
        this.logs = logs;
        this.drafting = drafting;
        this.decisions = decisions;
        this.text = text;
        this.gathering = gathering;
        this.clock = clock;
    }

    /** Empty before the first version. */
    @Transactional(readOnly = true)
    public Optional<ClientProgression> of(ClientId id) {
        var client = access.requireTreating(id);
        var today = today(client);
        return plans.of(id, today.minusWeeks(ProgressionRule.WEEKS), today.plusWeeks(WEEKS_AHEAD))
                .map(plan -> of(client, plan));
    }

    /**
     * Keeps the proposal away until a later session, or another version, supports it anew.
     *
     * @param words why, optional
     * @throws ProposalGone when it does not stand any more
     * @throws InputRefused when the words are too long
     */
    public void dismiss(ClientId id, Proposal proposal, String words) {
        access.requireTreating(id);
        decide(id, proposal, Verdict.DISMISSED, Typed.words(words, LONGEST_WORDS, "progress.proposal.words.long"));
    }

    /**
     * Takes the proposal over into the therapist's own draft; nothing changes for the client before it is published.
     *
     * @param replace whether amounts that the therapist has already typed for the line give way
     * @throws ProposalGone when it does not stand any more
     * @throws org.homestretch.plan.draft.DraftDiffers when they are not to give way; nothing is decided then
     * @throws org.homestretch.plan.draft.LineNotInDraft when the draft has no such line; nothing is decided then
     */
    public void sign(ClientId id, Proposal proposal, boolean replace) {
        access.requireTreating(id);
        var progression = decide(id, proposal, Verdict.SIGNED, null);
        switch (proposal) {
            case OtherPhase phase -> drafting.planAfter(id, phase.phase());
            case OtherDosage dosage -> drafting.change(id, change(dosage, progression, replace));
        }
    }

    private ClientProgression decide(ClientId id, Proposal proposal, Verdict verdict, @Nullable String words) {
        var progression = of(id).filter(it -> it.proposals().contains(proposal)).orElseThrow(ProposalGone::new);
        var by = current.get().account();
        if (!decisions.add(progression.plan(), proposal, verdict, words, by, clock.instant())) throw new ProposalGone();
        return progression;
    }

    private DosageChange change(OtherDosage proposal, ClientProgression progression, boolean replace) {
        var line = proposal.prescription();
        return new DosageChange(
                line.line(),
                line.dosage(),
                proposal.proposed(),
                text.reason(
                        proposal,
                        progression.exercise(line),
                        progression.client().language()),
                replace);
    }

    private ClientProgression of(ClientSummary client, ClientPlan plan) {
        var decided = decisions.of(client.id());
        var versions = plans.versions(
                client.id(), decided.stream().map(Decision::version).collect(toSet()));
        return new ClientProgression(
                client,
                plan,
                client.isDischarged() ? List.of() : open(client, plan, decided),
                decided,
                versions,
                gathering.of(client.id(), Stream.concat(plan.versions().stream(), versions.stream())));
    }

    private LocalDate today(ClientSummary client) {
        return LocalDate.ofInstant(clock.instant(), client.zone());
    }

    private List<Proposal> open(ClientSummary client, ClientPlan plan, List<Decision> decided) {
        var today = today(client);
        var recent = logs.of(client.id(), today.minusWeeks(ProgressionRule.WEEKS), today).stream()
                .map(CurrentLog::log)
                .toList();
        return Progression.propose(plan, recent, today).stream()
                .filter(proposal -> decided.stream().noneMatch(it -> it.settles(proposal)))
                .toList();
    }
}
