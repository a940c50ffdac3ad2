package org.homestretch.plan.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.UnaryOperator;

/** Lines of drafts for tests. */
public final class DraftCases {

    private DraftCases() {}

    /** The line with all decided that its source leaves open. */
    public static DraftLine complete(DraftLine line, LocalDate today) {
        return new DraftLine(
                line.line(),
                line.exerciseRevision(),
                sets(line.dosage(), 1),
                DraftSchedule.onDays(EnumSet.allOf(DayOfWeek.class), 2, today, null),
                "Keep it light.",
                "disc L4");
    }

    static DraftLine with(DraftLine line, UnaryOperator<DraftDosage> change) {
        return new DraftLine(
                line.line(),
                line.exerciseRevision(),
                change.apply(line.dosage()),
                line.schedule(),
                line.note(),
                line.privateNote());
    }

    static DraftLine on(DraftLine line, DraftSchedule schedule) {
        return new DraftLine(
                line.line(), line.exerciseRevision(), line.dosage(), schedule, line.note(), line.privateNote());
    }

    static DraftDosage sets(DraftDosage it, int sets) {
        return dosage(it, sets, it.amount());
    }

    static DraftDosage amount(DraftDosage it, DraftAmount amount) {
        return dosage(it, it.sets(), amount);
    }

    static DraftAmount reps(int low, int high) {
        return new DraftAmount(DraftAmount.Unit.REPETITIONS, low, high);
    }

    private static DraftDosage dosage(DraftDosage it, Integer sets, DraftAmount amount) {
        return new DraftDosage(
                sets,
                amount,
                it.branches(),
                it.holdSeconds(),
                it.restSeconds(),
                it.tempo(),
                it.laterality(),
                it.sideOrder(),
                it.load(),
                it.effortCeiling(),
                it.variant(),
                it.bonusAfterClick());
    }
}
