package org.homestretch.dosage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a dosage that is not as it was. What was not there, or is not any more, is missing. */
public sealed interface DosageChange {

    record OfSets(@Nullable Integer before, @Nullable Integer after) implements DosageChange {}

    /** @param without the preparations whose own amounts this one leaves aside */
    record OfAmount(@Nullable Amount before, @Nullable Amount after, List<String> without) implements DosageChange {}

    record OfBranch(String preparation, DosageParts.@Nullable BranchPart before, DosageParts.@Nullable BranchPart after)
            implements DosageChange {}

    /** The first preparation that was used decides, so their order matters. */
    record OfBranchOrder(List<String> before, List<String> after) implements DosageChange {}

    record OfHold(@Nullable Integer before, @Nullable Integer after) implements DosageChange {}

    record OfRest(@Nullable Integer before, @Nullable Integer after) implements DosageChange {}

    record OfTempo(@Nullable Tempo before, @Nullable Tempo after) implements DosageChange {}

    record OfSides(Laterality before, Laterality after) implements DosageChange {}

    record OfOrder(@Nullable SideOrder before, @Nullable SideOrder after) implements DosageChange {}

    record OfLoad(@Nullable String before, @Nullable String after) implements DosageChange {}

    record OfEffort(@Nullable Integer before, @Nullable Integer after) implements DosageChange {}

    record OfVariant(
            @Nullable VariantChoice before, @Nullable VariantChoice after) implements DosageChange {}

    record OfClick(boolean after) implements DosageChange {}
}
