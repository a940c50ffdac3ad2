package org.homestretch.adherence;

import static org.homestretch.shared.Require.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.dosage.Dosage;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * What a client did of one prescription in one session. It keeps the target that it was done under, so that no later
 * version of the plan can change what it is worth.
 *
 * @param preparations keys of the preparations that were used; they choose the target's branch
 * @param tighterSide what the client felt today, for exercises of both sides
 * @param variant the value of the variant that was used
 * @param sets each names a side exactly when the target has sides
 */
public record ExerciseLog(
        PrescriptionId prescription,
        LineId line,
        Dosage target,
        Set<String> preparations,
        @Nullable Side tighterSide,
        @Nullable String variant,
        List<SetLog> sets) {

    public ExerciseLog {
        preparations = Set.copyOf(preparations);
        preparations.forEach(preparation -> text(preparation, 40, "preparation"));
        if (variant != null) text(variant, 40, "variant value");
        sets = List.copyOf(sets);
        if (tighterSide != null && !target.laterality().isTwoSided()) {
            throw new IllegalArgumentException("Only an exercise of both sides has a tighter side");
        }
        for (var set : sets) requireSideOf(target, set);
    }

    /** Done on the side without bonus rounds; no side stands for an exercise without sides. */
    public int doneOn(@Nullable Side side) {
        return counted()
                .filter(set -> Objects.equals(set.side(), side))
                .mapToInt(SetLog::amount)
                .sum();
    }

    /** All that was done in bonus rounds. */
    public int bonus() {
        return sets.stream().filter(SetLog::bonus).mapToInt(SetLog::amount).sum();
    }

    /** Whether anything was done, bonus rounds aside. */
    public boolean counts() {
        return counted().anyMatch(set -> set.amount() > 0);
    }

    /** What the target asked of each side at least, with the preparations used. */
    public int low() {
        return target.sets() * target.amountWith(preparations).low();
    }

    /** What the target allowed on each side at most, with the preparations used. */
    public int high() {
        return target.sets() * target.amountWith(preparations).high();
    }

    /** The sides that the target needs; one missing side for an exercise without sides. */
    public List<@Nullable Side> requiredSides() {
        var sides = target.laterality().sides();
        return sides.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(sides);
    }

    /**
     * The part of the target that was done, 0 to 1: the mean over the required sides, each capped, so that a surplus on
     * one side never hides a missed one.
     */
    public double dose() {
        return requiredSides().stream()
                .mapToDouble(side -> Math.min(1.0, (double) doneOn(side) / low()))
                .average()
                .orElseThrow();
    }

    /** Whether more than the target's high end was done on a side, bonus rounds aside. */
    @JsonIgnore
    public boolean isOverDose() {
        return requiredSides().stream().anyMatch(side -> doneOn(side) > high());
    }

    private Stream<SetLog> counted() {
        return sets.stream().filter(set -> !set.bonus());
    }

    private static void requireSideOf(Dosage target, SetLog set) {
        var sides = target.laterality().sides();
        var fits = set.side() == null ? sides.isEmpty() : sides.contains(set.side());
        if (!fits) {
            throw new IllegalArgumentException(
                    "A set of side %s does not fit an exercise of %s".formatted(set.side(), target.laterality()));
        }
    }
}
