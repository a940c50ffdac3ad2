package org.homestretch.plan.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.dosage.Dosage;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.change.PlanLine;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** One exercise of a draft with everything as typed; the line's identity stays from version to version. */
public record DraftLine(
        LineId line,
        UUID exerciseRevision,
        DraftDosage dosage,
        DraftSchedule schedule,
        @Nullable String note,
        @Nullable String privateNote) {

    /** A new line: the dosage that the exercise's source gives, and nothing that it leaves open. */
    public static DraftLine of(Exercise exercise, @Nullable LocalDate from) {
        return new DraftLine(
                new LineId(NewId.next()),
                exercise.revision(),
                DraftDosage.of(exercise.content().dosage()),
                DraftSchedule.open(from),
                null,
                null);
    }

    static DraftLine of(NewPrescription published) {
        return new DraftLine(
                published.line(),
                published.exerciseRevision(),
                DraftDosage.of(published.dosage()),
                DraftSchedule.of(published.schedule()),
                published.note(),
                published.privateNote());
    }

    /** The dosage as it would be prescribed; empty while something is missing or wrong. */
    public Optional<Dosage> dosage(ExerciseContent exercise) {
        return Optional.ofNullable(CheckedDosage.read(dosage, exercise, new Problems()));
    }

    /** The schedule as it would be prescribed; empty while something is missing or wrong. */
    public Optional<Schedule> schedule(ExerciseContent exercise, @Nullable LocalDate effectiveFrom) {
        return Optional.ofNullable(schedule.read(exercise, effectiveFrom, new Problems()));
    }

    @Nullable
    NewPrescription read(ExerciseContent exercise, @Nullable LocalDate effectiveFrom, Problems problems) {
        var before = problems.count();
        var decidedDosage = CheckedDosage.read(dosage, exercise, problems);
        var decidedSchedule = schedule.read(exercise, effectiveFrom, problems);
        problems.atMost(NewPrescription.LONGEST_NOTE, note, "note", "plan.note.long");
        problems.atMost(NewPrescription.LONGEST_PRIVATE_NOTE, privateNote, "privateNote", "plan.note.long");
        if (problems.count() > before || decidedDosage == null || decidedSchedule == null) return null;
        return new NewPrescription(line, exerciseRevision, decidedDosage, decidedSchedule, note, privateNote);
    }

    /** A last day that lies before the plan takes effect is a problem, but no change. */
    PlanLine contents(ExerciseContent exercise) {
        return new PlanLine(
                line,
                exerciseRevision,
                dosage.parts(),
                schedule.read(exercise, null, new Problems()),
                note,
                privateNote);
    }
}
