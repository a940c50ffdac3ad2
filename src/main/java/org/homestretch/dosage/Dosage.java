package org.homestretch.dosage;

import static org.homestretch.shared.Require.between;
import static org.homestretch.shared.Require.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise a client does in one session, and how. The amount holds for every set and every required side
 * unless a branch's preparation was used. A log keeps the dosage that it was done under, so this value never changes.
 *
 * @param sets 1 to 20
 * @param amount what one set asks for when no branch applies
 * @param branches amounts for sessions with a preparation; each preparation once
 * @param holdSeconds hold within one rep, 1 to 300, or none
 * @param restSeconds rest between sets, 1 to 600, or none
 * @param sideOrder needed exactly when both sides are done
 * @param load weight, band or other resistance as the client knows it, at most 60 characters
 * @param effortCeiling the most effort allowed, 0 to 10 (CR-10), or none
 * @param bonusAfterClick whether "I felt a click" offers an extra round on the other side, logged apart
 */
public record Dosage(
        int sets,
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

    public Dosage {
        between(1, sets, 20, "sets");
        branches = List.copyOf(branches);
        requireDistinctPreparations(branches);
        if (holdSeconds != null) between(1, holdSeconds, 300, "seconds of hold");
        if (restSeconds != null) between(1, restSeconds, 600, "seconds of rest");
        if (load != null) text(load, 60, "load");
        if (effortCeiling != null) between(0, effortCeiling, 10, "effort ceiling");
        if (laterality.isTwoSided() != (sideOrder != null)) {
            throw new IllegalArgumentException("A side order belongs to exercises of both sides, and only to them");
        }
        if (bonusAfterClick && !laterality.isTwoSided()) {
            throw new IllegalArgumentException("A round on the other side needs an exercise of both sides");
        }
    }

    /** What one set asked for in a session that used these preparations; the first branch that applies wins. */
    public Amount amountWith(Collection<String> preparationsUsed) {
        return branches.stream()
                .filter(branch -> preparationsUsed.contains(branch.preparation()))
                .findFirst()
                .map(Branch::amount)
                .orElse(amount);
    }

    /** The same dosage with each amount changed, those of the branches included. */
    public Dosage withAmounts(UnaryOperator<Amount> change) {
        return new Dosage(
                sets,
                change.apply(amount),
                branches.stream()
                        .map(it -> new Branch(it.preparation(), change.apply(it.amount())))
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

    private static void requireDistinctPreparations(List<Branch> branches) {
        var seen = new HashSet<String>();
        for (var branch : branches) {
            if (!seen.add(branch.preparation())) {
                throw new IllegalArgumentException("Two amounts for the preparation " + branch.preparation());
            }
        }
    }
}
