package org.homestretch.plan.draft;

import java.util.List;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageParts;
import org.homestretch.dosage.DosageParts.BranchPart;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.dosage.Tempo;
import org.homestretch.dosage.VariantChoice;
import org.homestretch.library.SuggestedDosage;
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
}
