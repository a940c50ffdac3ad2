package org.homestretch.plan.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.change.PlanContents;
import org.jspecify.annotations.Nullable;

/**
 * The next version of a client's plan as its author has typed it so far. Anything may be missing or wrong.
 *
 * @param effectiveFrom in the client's local dates
 * @param basedOn number of the version that the author started from; 0 for a first one
 */
public record DraftPlan(
        String title, List<DraftLine> lines, @Nullable LocalDate effectiveFrom, String reason, int basedOn) {

    public DraftPlan {
        lines = List.copyOf(lines);
    }

    static DraftPlan empty(LocalDate today) {
        return new DraftPlan("", List.of(), today, "", 0);
    }

    /** The same draft, by an author who has seen this version. */
    public DraftPlan rebased(int version) {
        return new DraftPlan(title, lines, effectiveFrom, reason, version);
    }

    /** A draft may lie for days; it cannot take effect before it is published. */
    DraftPlan notBefore(LocalDate today) {
        if (effectiveFrom == null || !effectiveFrom.isBefore(today)) return this;
        return new DraftPlan(title, lines, today, reason, basedOn);
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
