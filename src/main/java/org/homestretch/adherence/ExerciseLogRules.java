package org.homestretch.adherence;

import static org.homestretch.adherence.SessionRules.refused;

import org.homestretch.dosage.Branch;
import org.homestretch.dosage.Laterality;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.Prescription;

/** Holds what was done of one exercise against its prescription; the first breach is refused at its field. */
record ExerciseLogRules(String field, LogSession.Done done, Prescription prescription, ExerciseContent exercise) {

    private static final int MOST_SETS = 100;

    /** What was done, with the target that it was done under. */
    ExerciseLog check() {
        if (done.sets().size() > MOST_SETS) throw refused(field + ".sets", "sets.many", MOST_SETS);
        requireKnownPreparations();
        requireKnownVariant();
        if (done.tighterSide() != null && !laterality().isTwoSided()) {
            throw refused(field + ".tighterSide", "side.none");
        }
        for (var index = 0; index < done.sets().size(); index++) {
            check(field + ".sets[" + index + "]", done.sets().get(index));
        }
        return new ExerciseLog(
                prescription.id(),
                prescription.line(),
                prescription.dosage(),
                done.preparations(),
                done.tighterSide(),
                done.variant(),
                done.sets().stream()
                        .map(set -> new SetLog(set.number(), set.side(), set.amount(), set.bonus()))
                        .toList());
    }

    private void check(String set, LogSession.Amount amount) {
        if (amount.number() < 1 || amount.number() > MOST_SETS) {
            throw refused(set + ".number", "score", 1, MOST_SETS);
        }
        if (amount.amount() < 0 || amount.amount() > SetLog.MOST) {
            throw refused(set + ".amount", "score", 0, SetLog.MOST);
        }
        var sides = laterality().sides();
        if (amount.side() == null && !sides.isEmpty()) throw refused(set + ".side", "side.missing");
        if (amount.side() != null && sides.isEmpty()) throw refused(set + ".side", "side.none");
        if (amount.side() != null && !sides.contains(amount.side())) throw refused(set + ".side", "side.other");
    }

    private void requireKnownPreparations() {
        var branches = prescription.dosage().branches();
        for (var used : done.preparations()) {
            var known = exercise.preparation(used).isPresent()
                    || branches.stream().map(Branch::preparation).anyMatch(used::equals);
            if (!known) throw refused(field + ".preparations", "preparation.unknown");
        }
    }

    private void requireKnownVariant() {
        var used = done.variant();
        var known = used == null
                || exercise.variants().stream()
                        .flatMap(variant -> variant.values().stream())
                        .anyMatch(value -> value.key().equals(used));
        if (!known) throw refused(field + ".variant", "variant.unknown");
    }

    private Laterality laterality() {
        return prescription.dosage().laterality();
    }
}
