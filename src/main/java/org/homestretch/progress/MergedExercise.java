package org.homestretch.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.SessionLog;
import org.homestretch.dosage.Dosage;
import org.homestretch.plan.Prescription;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** All that was logged of one prescription at one occurrence: several logs are summed side by side before the cap. */
record MergedExercise(List<ExerciseLog> logs) {

    /** Sums of parts of different targets may miss 1 by a hair. */
    private static final double ROUNDING = 1e-9;

    /** Of doses that are alike, the one that needs more sides; so that the choice never depends on the order of the logs. */
    private static final Comparator<List<ExerciseLog>> BEST = Comparator.comparingDouble(MergedExercise::doseOf)
            .thenComparingInt(group -> sidesOf(group).size())
            .thenComparing(group -> group.getFirst().target().laterality());

    /** Logs belong together by line, so that one made under a version just replaced still counts. */
    static MergedExercise of(Prescription prescription, List<SessionLog> logs) {
        return new MergedExercise(logs.stream()
                .flatMap(log -> log.exercises().stream())
                .filter(exercise -> exercise.line().equals(prescription.line()))
                .toList());
    }

    boolean isTouched() {
        return logs.stream().anyMatch(ExerciseLog::counts);
    }

    /** One in which nothing was done is none. */
    int bonusRounds() {
        return (int) logs.stream()
                .flatMap(log -> log.sets().stream())
                .filter(set -> set.bonus() && set.amount() > 0)
                .count();
    }

    /**
     * 0 to 1. Logs whose targets need different sides cannot be summed; then the best of them is taken, so that one
     * more log never lowers the dose.
     */
    double dose() {
        return bySides().stream().mapToDouble(MergedExercise::doseOf).max().orElse(0);
    }

    /**
     * Of each side that a full dose needs, the part that was done; their mean is the dose. They are those of the targets
     * that the dose was taken from, or else of the prescription; none where sides do not apply.
     */
    Map<Side, Double> doseBySide(Dosage prescribed) {
        var doses = new EnumMap<Side, Double>(Side.class);
        var best = bySides().stream().max(BEST);
        for (var side : best.map(it -> it.getFirst().target())
                .orElse(prescribed)
                .laterality()
                .sides()) {
            doses.put(side, best.map(it -> capped(it, side)).orElse(0.0));
        }
        return doses;
    }

    boolean isOverDose() {
        return bySides().stream()
                .anyMatch(group ->
                        sidesOf(group).stream().anyMatch(side -> parts(group, side, ExerciseLog::high) > 1 + ROUNDING));
    }

    private Collection<List<ExerciseLog>> bySides() {
        return logs.stream().collect(groupingBy(ExerciseLog::requiredSides)).values();
    }

    private static double doseOf(List<ExerciseLog> group) {
        return sidesOf(group).stream()
                .mapToDouble(side -> capped(group, side))
                .average()
                .orElseThrow();
    }

    private static double capped(List<ExerciseLog> group, @Nullable Side side) {
        return Math.min(1, parts(group, side, ExerciseLog::low));
    }

    /** What was done on the side as a part of the limit; logs of the same limit are summed as whole numbers first. */
    private static double parts(List<ExerciseLog> group, @Nullable Side side, ToIntFunction<ExerciseLog> limit) {
        return group.stream()
                .collect(groupingBy(limit::applyAsInt, summingInt(log -> log.doneOn(side))))
                .entrySet()
                .stream()
                .mapToDouble(done -> (double) done.getValue() / done.getKey())
                .sum();
    }

    private static List<@Nullable Side> sidesOf(List<ExerciseLog> group) {
        return group.getFirst().requiredSides();
    }
}
