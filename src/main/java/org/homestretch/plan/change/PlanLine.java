package org.homestretch.plan.change;

import java.util.UUID;
import org.homestretch.dosage.DosageParts;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a plan to be compared.
 *
 * @param schedule missing while a draft does not say it in full
 * @param privateNote only where the reader is a therapist
 */
public record PlanLine(
        LineId line,
        UUID exerciseRevision,
        DosageParts dosage,
        @Nullable Schedule schedule,
        @Nullable String note,
        @Nullable String privateNote) {

    public PlanLine {
        note = blankToNone(note);
        privateNote = blankToNone(privateNote);
    }

    static PlanLine of(Prescription line) {
        return new PlanLine(
                line.line(),
                line.exerciseRevision(),
                DosageParts.of(line.dosage()),
                line.schedule(),
                line.note(),
                null);
    }

    static PlanLine of(NewPrescription line) {
        return new PlanLine(
                line.line(),
                line.exerciseRevision(),
                DosageParts.of(line.dosage()),
                line.schedule(),
                line.note(),
                line.privateNote());
    }

    private static @Nullable String blankToNone(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
