package org.homestretch.plan.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageParts;
import org.homestretch.dosage.DosageParts.BranchPart;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.dosage.Tempo;
import org.homestretch.dosage.VariantChoice;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.SuggestedDosage;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** A dosage as typed. What the exercise's source leaves open is empty here until the therapist decides it. */
public record DraftDosage(
        @Nullable Integer sets,
        DraftAmount amount,
        List<DraftBranch> branches,
        @Nullable Integer holdSeconds,
        @Nullable Integer restSeconds,
        @Nullable Tempo tempo,
        Laterality laterality,
        @Nullable SideOrder sideOrder,
        @Nullable String load,
        @Nullable Integer effortCeiling,
        @Nullable VariantChoice variant,
        boolean bonusAfterClick) {

    public DraftDosage {
        branches = List.copyOf(branches);
    }

    boolean hasAmountsOf(Dosage other) {
        var its = of(other);
        return amount.isSameAs(its.amount)
                && branches.size() == its.branches.size()
                && IntStream.range(0, branches.size())
                        .allMatch(i -> branches.get(i).isSameAs(its.branches.get(i)));
    }

    /** Whatever else was typed stays. */
    DraftDosage withAmountsOf(Dosage other) {
        var its = of(other);
        return new DraftDosage(
                sets,
                its.amount,
                its.branches,
                holdSeconds,
                restSeconds,
                tempo,
                laterality,
                sideOrder,
                load,
                effortCeiling,
                variant,
                bonusAfterClick);
    }

    static DraftDosage of(SuggestedDosage from) {
        return new DraftDosage(
                from.sets(),
                DraftAmount.of(from.amount()),
                from.branches().stream().map(DraftBranch::of).toList(),
                from.holdSeconds(),
                from.restSeconds(),
                from.tempo(),
                from.laterality(),
                from.sideOrder(),
                from.load(),
                from.effortCeiling(),
                from.variant(),
                from.bonusAfterClick());
    }

    /** As it would be prescribed; empty while something is missing or wrong. */
    public Optional<Dosage> read(ExerciseContent exercise) {
        return Optional.ofNullable(CheckedDosage.read(this, exercise, new Problems()));
    }

    /** All that a plan would still ask for, or refuse. */
    public List<InputRefused> problems(ExerciseContent exercise) {
        var problems = new Problems();
        CheckedDosage.read(this, exercise, problems);
        return problems.found();
    }

    /** The same without what this revision of the exercise no longer has. */
    public DraftDosage fitting(ExerciseContent exercise) {
        return new DraftDosage(
                sets,
                amount,
                branches.stream()
                        .filter(it -> exercise.preparation(it.preparation()).isPresent())
                        .toList(),
                holdSeconds,
                restSeconds,
                tempo,
                laterality,
                sideOrder,
                load,
                effortCeiling,
                offers(exercise, variant) ? variant : null,
                bonusAfterClick && exercise.clickRule() != null);
    }

    static DraftDosage of(Dosage from) {
        return new DraftDosage(
                from.sets(),
                DraftAmount.of(from.amount()),
                from.branches().stream().map(DraftBranch::of).toList(),
                from.holdSeconds(),
                from.restSeconds(),
                from.tempo(),
                from.laterality(),
                from.sideOrder(),
                from.load(),
                from.effortCeiling(),
                from.variant(),
                from.bonusAfterClick());
    }

    DosageParts parts() {
        return new DosageParts(
                sets,
                amount.read("amount", new Problems()),
                branches.stream()
                        .map(it -> new BranchPart(it.preparation(), it.amount().read("amount", new Problems())))
                        .toList(),
                holdSeconds,
                restSeconds,
                tempo,
                laterality,
                sideOrder,
                load,
                effortCeiling,
                variant,
                bonusAfterClick);
    }

    private static boolean offers(ExerciseContent exercise, @Nullable VariantChoice choice) {
        return choice != null
                && exercise.variant(choice.variant()).stream()
                        .flatMap(it -> it.values().stream())
                        .anyMatch(it -> it.key().equals(choice.value()));
    }
}
