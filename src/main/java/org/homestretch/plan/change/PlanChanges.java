package org.homestretch.plan.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homestretch.dosage.DosageChanges;

/** Tells an earlier state of a plan from a later one. Lines are the same by their lasting identity. */
public final class PlanChanges {

    private PlanChanges() {}

    /** In the order of the later plan, with what is gone at the end; empty exactly when nothing differs. */
    public static List<PlanChange> between(PlanContents earlier, PlanContents later) {
        var changes = new ArrayList<PlanChange>();
        if (!earlier.title().equals(later.title())) {
            changes.add(new PlanChange.OfTitle(earlier.title(), later.title()));
        }
        var moved = MovedLines.between(earlier.order(), later.order());
        for (int i = 0; i < later.lines().size(); i++) {
            var line = later.lines().get(i);
            if (moved.contains(line.line())) {
                changes.add(
                        new PlanChange.Moved(line, i == 0 ? null : later.lines().get(i - 1)));
            }
            earlier.line(line.line())
                    .ifPresentOrElse(
                            before -> changes.addAll(ofLine(before, line)),
                            () -> changes.add(new PlanChange.Added(line)));
        }
        earlier.lines().stream()
                .filter(it -> later.line(it.line()).isEmpty())
                .map(PlanChange.Removed::new)
                .forEach(changes::add);
        return List.copyOf(changes);
    }

    private static List<PlanChange> ofLine(PlanLine before, PlanLine after) {
        var changes = new ArrayList<PlanChange>();
        if (!before.exerciseRevision().equals(after.exerciseRevision())) {
            changes.add(new PlanChange.OfExercise(after, before.exerciseRevision()));
        }
        DosageChanges.between(before.dosage(), after.dosage())
                .forEach(it -> changes.add(new PlanChange.OfDosage(after, it)));
        if (!SameSchedule.is(before.schedule(), after.schedule())) {
            changes.add(new PlanChange.OfSchedule(after, before.schedule()));
        }
        if (!Objects.equals(before.note(), after.note())) {
            changes.add(new PlanChange.OfNote(after, before.note()));
        }
        if (!Objects.equals(before.privateNote(), after.privateNote())) {
            changes.add(new PlanChange.OfPrivateNote(after, before.privateNote()));
        }
        return changes;
    }
}
