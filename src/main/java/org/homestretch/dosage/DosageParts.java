package org.homestretch.dosage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dosage taken apart to be compared. Unlike a {@link Dosage} it may still be in the making: sets, amount and side order
 * are missing while nobody has said them.
 */
public record DosageParts(
        @Nullable Integer sets,
        @Nullable Amount amount,
        List<BranchPart> branches,
        @Nullable Integer holdSeconds,
        @Nullable Integer restSeconds,
        @Nullable Tempo tempo,
        Laterality laterality,
        @Nullable SideOrder sideOrder,
        @Nullable String load,
        @Nullable Integer effortCeiling,
        @Nullable VariantChoice variant,
        boolean bonusAfterClick) {

    public DosageParts {
        branches = List.copyOf(branches);
        sideOrder = laterality.isTwoSided() ? sideOrder : null;
        load = load == null || load.isBlank() ? null : load.strip();
        bonusAfterClick = bonusAfterClick && laterality.isTwoSided();
    }

    /** The amount with one preparation; missing while nobody has said it. */
    public record BranchPart(String preparation, @Nullable Amount amount) {}

    public static DosageParts of(Dosage dosage) {
        return new DosageParts(
                dosage.sets(),
                dosage.amount(),
                dosage.branches().stream()
                        .map(it -> new BranchPart(it.preparation(), it.amount()))
                        .toList(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                dosage.tempo(),
                dosage.laterality(),
                dosage.sideOrder(),
                dosage.load(),
                dosage.effortCeiling(),
                dosage.variant(),
                dosage.bonusAfterClick());
    }

    List<String> preparations() {
        return branches.stream().map(BranchPart::preparation).toList();
    }

    @Nullable
    BranchPart branch(String preparation) {
        return branches.stream()
                .filter(it -> it.preparation().equals(preparation))
                .findFirst()
                .orElse(null);
    }
}
