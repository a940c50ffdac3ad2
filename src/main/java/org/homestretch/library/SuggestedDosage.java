package org.homestretch.library;

import java.util.List;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Branch;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.dosage.Tempo;
import org.homestretch.dosage.VariantChoice;
import org.jspecify.annotations.Nullable;

/**
 * The dosage that an exercise's source gives. Unlike a prescribed {@link Dosage} it may leave the sets open; a therapist
 * then has to decide them.
 */
public record SuggestedDosage(
        @Nullable Integer sets,
        Amount amount,
        List<Branch> branches,
        @Nullable Integer holdSeconds,
        @Nullable Integer restSeconds,
        @Nullable Tempo tempo,
        Laterality laterality,
        @Nullable SideOrder sideOrder,
        @Nullable String load,
        @Nullable Integer effortCeiling,
        @Nullable VariantChoice variant,
        boolean bonusAfterClick) {

    public SuggestedDosage {
        branches = List.copyOf(branches);
    }

    /** The dosage to prescribe once the sets are decided. */
    public Dosage withSets(int decided) {
        return new Dosage(
                decided,
                amount,
                branches,
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
