package org.homestretch.progress.progression;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.dosage.Dosage;
import org.homestretch.identity.AccountId;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.progress.progression.Proposal.OtherPhase;
import org.jspecify.annotations.Nullable;

/**
 * A therapist's answer to one proposal.
 *
 * @param version the version that the proposal would have changed
 * @param about what it proposed for a line; none for the next phase
 * @param words why, in the therapist's words
 */
public record Decision(
        Rule rule,
        PlanVersionId version,
        @Nullable About about,
        Verdict verdict,
        @Nullable String words,
        AccountId by,
        Instant at) {

    /** The line, the dosage proposed for it, and the latest session of the evidence. */
    public record About(LineId line, Dosage proposed, LocalDate date, int slot) {}

    /** Whether it settles the proposal: the same one, and no session since has supported it anew. */
    boolean settles(Proposal proposal) {
        if (rule != proposal.rule() || !version.equals(proposal.version())) return false;
        return switch (proposal) {
            case OtherPhase _ -> true;
            case OtherDosage dosage -> about != null && settles(dosage, about);
        };
    }

    private static boolean settles(OtherDosage proposal, About about) {
        var last = proposal.last();
        var isLater =
                last.date().isAfter(about.date()) || (last.date().equals(about.date()) && last.slot() > about.slot());
        return about.line().equals(proposal.prescription().line()) && !isLater;
    }
}
