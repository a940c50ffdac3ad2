package org.homestretch.dosage;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.homestretch.dosage.DosageParts.BranchPart;
import org.jspecify.annotations.Nullable;

/** Tells two dosages of the same line apart, part by part. */
public final class DosageChanges {

    private final DosageParts before;
    private final DosageParts after;
    private final List<DosageChange> found = new ArrayList<>();

    private DosageChanges(DosageParts before, DosageParts after) {
        this.before = before;
        this.after = after;
    }

    /** Empty exactly when the two are the same. */
    public static List<DosageChange> between(DosageParts before, DosageParts after) {
        return new DosageChanges(before, after).find();
    }

    private List<DosageChange> find() {
        branches();
        tell(before.amount(), after.amount(), (was, is) -> new DosageChange.OfAmount(was, is, after.preparations()));
        tell(before.sets(), after.sets(), DosageChange.OfSets::new);
        tell(before.holdSeconds(), after.holdSeconds(), DosageChange.OfHold::new);
        tell(before.restSeconds(), after.restSeconds(), DosageChange.OfRest::new);
        tell(before.tempo(), after.tempo(), DosageChange.OfTempo::new);
        if (before.laterality() != after.laterality()) {
            found.add(new DosageChange.OfSides(before.laterality(), after.laterality()));
        }
        if (after.laterality().isTwoSided()) tell(before.sideOrder(), after.sideOrder(), DosageChange.OfOrder::new);
        tell(before.load(), after.load(), DosageChange.OfLoad::new);
        tell(before.effortCeiling(), after.effortCeiling(), DosageChange.OfEffort::new);
        tell(before.variant(), after.variant(), DosageChange.OfVariant::new);
        if (before.bonusAfterClick() != after.bonusAfterClick()) {
            found.add(new DosageChange.OfClick(after.bonusAfterClick()));
        }
        return List.copyOf(found);
    }

    private void branches() {
        Stream.concat(before.preparations().stream(), after.preparations().stream())
                .distinct()
                .forEach(this::branch);
        var stayedBefore = stayed(before, after);
        var stayedAfter = stayed(after, before);
        if (!stayedBefore.equals(stayedAfter)) found.add(new DosageChange.OfBranchOrder(stayedBefore, stayedAfter));
    }

    private void branch(String preparation) {
        BranchPart was = before.branch(preparation);
        BranchPart is = after.branch(preparation);
        if (!Objects.equals(was, is)) found.add(new DosageChange.OfBranch(preparation, was, is));
    }

    private static List<String> stayed(DosageParts of, DosageParts other) {
        return of.preparations().stream()
                .filter(not(preparation -> other.branch(preparation) == null))
                .toList();
    }

    private <T> void tell(@Nullable T was, @Nullable T is, BiFunction<@Nullable T, @Nullable T, DosageChange> change) {
        if (!Objects.equals(was, is)) found.add(change.apply(was, is));
    }
}
