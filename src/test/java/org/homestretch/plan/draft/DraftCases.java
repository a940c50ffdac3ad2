package org.homestretch.plan.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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

    public static DraftLine with(DraftLine line, UnaryOperator<DraftDosage> change) {
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

    public static DraftDosage sets(DraftDosage it, int sets) {
        return dosage(it, sets, it.amount(), it.load());
    }

    public static DraftDosage amount(DraftDosage it, DraftAmount amount) {
        return dosage(it, it.sets(), amount, it.load());
    }

    static DraftDosage load(DraftDosage it, @Nullable String load) {
        return dosage(it, it.sets(), it.amount(), load);
    }

    static DraftAmount reps(int low, int high) {
        return new DraftAmount(DraftAmount.Unit.REPETITIONS, low, high);
    }

    private static DraftDosage dosage(
            DraftDosage it, @Nullable Integer sets, DraftAmount amount, @Nullable String load) {
        return new DraftDosage(
                sets,
                amount,
                it.branches(),
                it.holdSeconds(),
                it.restSeconds(),
                it.tempo(),
                it.laterality(),
                it.sideOrder(),
                load,
                it.effortCeiling(),
                it.variant(),
                it.bonusAfterClick());
    }
}
