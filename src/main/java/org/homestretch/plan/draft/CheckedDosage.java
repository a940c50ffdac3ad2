package org.homestretch.plan.draft;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.dosage.Branch;
import org.homestretch.dosage.Dosage;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/** Reads a typed dosage, or says at each field why it cannot be prescribed. */
record CheckedDosage(DraftDosage typed, ExerciseContent exercise, Problems problems) {

    private static final int LONGEST_LOAD = 60;

    static @Nullable Dosage read(DraftDosage typed, ExerciseContent exercise, Problems problems) {
        return new CheckedDosage(typed, exercise, problems).read();
    }

    private @Nullable Dosage read() {
        var before = problems.count();
        checkSets();
        var amount = typed.amount().read("amount", problems);
        var branches = branches();
        problems.between(1, typed.holdSeconds(), 300, "holdSeconds", "plan.hold.range");
        problems.between(1, typed.restSeconds(), 600, "restSeconds", "plan.rest.range");
        problems.between(0, typed.effortCeiling(), 10, "effortCeiling", "plan.effort.range");
        problems.atMost(LONGEST_LOAD, typed.load(), "load", "plan.load.long");
        var twoSided = typed.laterality().isTwoSided();
        if (twoSided && typed.sideOrder() == null) problems.refuse("sideOrder", "plan.order.missing");
        if (problems.count() > before || typed.sets() == null || amount == null) return null;
        return new Dosage(
                typed.sets(),
                amount,
                branches,
                typed.holdSeconds(),
                typed.restSeconds(),
                typed.tempo(),
                typed.laterality(),
                twoSided ? typed.sideOrder() : null,
                Typed.orNone(typed.load()),
                typed.effortCeiling(),
                typed.variant(),
                twoSided && typed.bonusAfterClick());
    }

    private void checkSets() {
        var open = exercise.notInSource().contains(Decision.SETS);
        if (typed.sets() == null) problems.refuse("sets", open ? "plan.sets.open" : "plan.sets.missing");
        problems.between(1, typed.sets(), 20, "sets", "plan.sets.range");
    }

    private List<Branch> branches() {
        var branches = new ArrayList<Branch>();
        for (int i = 0; i < typed.branches().size(); i++) {
            var branch = typed.branches().get(i);
            var amount = branch.amount().read("branches[" + i + "]", problems);
            if (amount != null) branches.add(new Branch(branch.preparation(), amount));
        }
        return branches;
    }
}
