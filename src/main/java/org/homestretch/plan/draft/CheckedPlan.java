package org.homestretch.plan.draft;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.NewPhase;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** A draft read as a whole: every problem at once, in the order of the form, or else the version to publish. */
final class CheckedPlan {

    private final DraftPlan draft;
    private final Problems problems = new Problems();
    private final List<NewPrescription> lines;
    private final @Nullable NewPhase phase;

    /** @param exercises finds what a line prescribes by its revision */
    CheckedPlan(DraftPlan draft, LocalDate today, Function<UUID, ExerciseContent> exercises) {
        this.draft = draft;
        checkTitle();
        this.lines = lines(exercises);
        checkStart(today);
        this.phase = draft.phase().read(problems.at("phase"));
    }

    List<InputRefused> problems() {
        return problems.found();
    }

    /** @throws PlanRefused when there are problems */
    NewVersion version() {
        if (problems.count() > 0) throw new PlanRefused(problems.found());
        return new NewVersion(
                draft.basedOn(), requireNonNull(draft.effectiveFrom()), draft.title(), draft.reason(), phase, lines);
    }

    private void checkTitle() {
        if (draft.title().isBlank()) problems.refuse("title", "plan.title.missing");
        problems.atMost(NewVersion.LONGEST_TITLE, draft.title(), "title", "plan.title.long");
    }

    private List<NewPrescription> lines(Function<UUID, ExerciseContent> exercises) {
        var count = draft.lines().size();
        if (count == 0) problems.refuse("lines", "plan.empty");
        if (count > NewVersion.MOST_PRESCRIPTIONS) {
            problems.refuse("lines", "plan.too-many", NewVersion.MOST_PRESCRIPTIONS);
        }
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    var line = draft.lines().get(i);
                    var exercise = exercises.apply(line.exerciseRevision());
                    return line.read(exercise, draft.effectiveFrom(), problems.at("lines[" + i + "]"));
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private void checkStart(LocalDate today) {
        var from = draft.effectiveFrom();
        if (from == null) problems.refuse("effectiveFrom", "plan.effective.missing");
        else if (from.isBefore(today)) problems.refuse("effectiveFrom", "plan.effective.past");
        problems.atMost(NewVersion.LONGEST_REASON, draft.reason(), "reason", "plan.reason.long");
    }
}
