package org.homestretch.plan.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.dosage.Dosage;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.change.PlanChange;
import org.homestretch.plan.change.PlanChanges;
import org.homestretch.plan.change.PlanContents;
import org.homestretch.plan.change.PlanLine;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a draft with everything as typed; the line's identity stays from version to version.
 *
 * @param origin none for a line that was not taken from a template
 */
public record DraftLine(
        LineId line,
        UUID exerciseRevision,
        DraftDosage dosage,
        DraftSchedule schedule,
        @Nullable String note,
        @Nullable String privateNote,
        @Nullable LineOrigin origin) {

    public DraftLine(
            LineId line,
            UUID exerciseRevision,
            DraftDosage dosage,
            DraftSchedule schedule,
            @Nullable String note,
            @Nullable String privateNote) {
        this(line, exerciseRevision, dosage, schedule, note, privateNote, null);
    }

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

    public static DraftLine of(NewPrescription published) {
        return new DraftLine(
                published.line(),
                published.exerciseRevision(),
                DraftDosage.of(published.dosage()),
                DraftSchedule.of(published.schedule()),
                published.note(),
                published.privateNote());
    }

    /** @throws DraftDiffers when the author has typed amounts of their own and they are not to give way */
    DraftLine with(DosageChange change) {
        if (!change.replace() && !dosage.hasAmountsOf(change.from()) && !dosage.hasAmountsOf(change.to())) {
            throw new DraftDiffers();
        }
        return new DraftLine(
                line, exerciseRevision, dosage.withAmountsOf(change.to()), schedule, note, privateNote, origin);
    }

    /** The same line with another revision of its exercise, without what that no longer has. */
    public DraftLine updated(Exercise revision) {
        return new DraftLine(
                line, revision.revision(), dosage.fitting(revision.content()), schedule, note, privateNote, origin);
    }

    /** The dosage as it would be prescribed; empty while something is missing or wrong. */
    public Optional<Dosage> dosage(ExerciseContent exercise) {
        return dosage.read(exercise);
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

    /** Where the line departs from the template that it was taken from; empty when it does not, or was taken from none. */
    public List<PlanChange> departures(ExerciseContent exercise) {
        if (origin == null) return List.of();
        var asked = new DraftLine(line, exerciseRevision, origin.dosage(), origin.schedule(), note, privateNote);
        return PlanChanges.between(asked.alone(exercise), alone(exercise));
    }

    private PlanContents alone(ExerciseContent exercise) {
        return new PlanContents("", List.of(contents(exercise)));
    }
}
