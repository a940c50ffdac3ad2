package org.homestretch.plan.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Phase;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.change.PlanContents;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a client's plan as its author has typed it so far. Anything may be missing or wrong.
 *
 * @param effectiveFrom in the client's local dates
 * @param phase without a name and a length there is none
 * @param basedOn number of the version that the author started from; 0 for a first one
 */
public record DraftPlan(
        String title,
        List<DraftLine> lines,
        @Nullable LocalDate effectiveFrom,
        String reason,
        DraftPhase phase,
        int basedOn) {

    public DraftPlan {
        lines = List.copyOf(lines);
        phase = phaseOrNone(phase);
    }

    static DraftPlan empty(LocalDate today) {
        return new DraftPlan("", List.of(), today, "", DraftPhase.NONE, 0);
    }

    /**
     * What a published version prescribes, to be changed.
     *
     * @param lines those of the version before when it ended the plan
     */
    static DraftPlan of(PublishedVersion version, List<NewPrescription> lines, @Nullable LocalDate from) {
        return new DraftPlan(
                version.title(),
                lines.stream().map(DraftLine::of).toList(),
                from,
                "",
                DraftPhase.of(version.phase()),
                version.version().number());
    }

    /** The same draft, by an author who has seen this version. */
    public DraftPlan rebased(int version) {
        return new DraftPlan(title, lines, effectiveFrom, reason, phase, version);
    }

    /**
     * The same draft with the change in its line.
     *
     * @throws LineNotInDraft when the author has taken the line out
     * @throws DraftDiffers when the author has typed amounts of their own and they are not to give way
     */
    DraftPlan with(DosageChange change) {
        if (lines.stream().noneMatch(it -> it.line().equals(change.line()))) throw new LineNotInDraft();
        var changed = lines.stream()
                .map(it -> it.line().equals(change.line()) ? it.with(change) : it)
                .toList();
        return new DraftPlan(
                title, changed, effectiveFrom, reason.isBlank() ? change.reason() : reason, phase, basedOn);
    }

    /** The same draft, its next phase still to be named; one that the author has named already stays. */
    DraftPlan after(Phase ending) {
        var open = phase.name().strip().equalsIgnoreCase(ending.name()) ? DraftPhase.NONE : phase;
        return new DraftPlan(title, lines, effectiveFrom, reason, open, basedOn);
    }

    /** The same draft in this phase, unless it has exercises already or its author has planned another one. */
    public DraftPlan beginning(DraftPhase first) {
        if (!lines.isEmpty() || !phase.equals(DraftPhase.NONE)) return this;
        return new DraftPlan(title, lines, effectiveFrom, reason, first, basedOn);
    }

    /** The same version with another content. */
    public DraftPlan with(String newTitle, List<DraftLine> newLines) {
        return new DraftPlan(newTitle, newLines, effectiveFrom, reason, phase, basedOn);
    }

    /** A draft may lie for days; it cannot take effect before it is published. */
    DraftPlan notBefore(LocalDate today) {
        if (effectiveFrom == null || !effectiveFrom.isBefore(today)) return this;
        return new DraftPlan(title, lines, today, reason, phase, basedOn);
    }

    /** Drafts saved before there were phases have none. */
    private static DraftPhase phaseOrNone(@Nullable DraftPhase saved) {
        return saved == null ? DraftPhase.NONE : saved;
    }

    /** To be compared with a version, whatever is still missing. */
    public PlanContents contents(Function<UUID, ExerciseContent> exercises) {
        return new PlanContents(
                title,
                lines.stream()
                        .map(it -> it.contents(exercises.apply(it.exerciseRevision())))
                        .toList());
    }
}
