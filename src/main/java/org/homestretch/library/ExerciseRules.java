package org.homestretch.library;

import static org.homestretch.library.ExerciseContent.Decision.CONTRAINDICATIONS;
import static org.homestretch.library.ExerciseContent.Decision.SETS;
import static org.homestretch.library.ExerciseContent.Phase.Kind.HOLD;
import static org.homestretch.library.ExerciseContent.Phase.Kind.MOVE;
import static org.homestretch.library.ExerciseContent.Phase.Kind.RETURN;

import java.util.Objects;
import java.util.function.Consumer;
import org.homestretch.dosage.Repetitions;
import org.homestretch.library.ExerciseContent.Phase;
import org.jspecify.annotations.Nullable;

/** What a sound exercise obeys beyond its form: its parts agree, and what its source leaves open is said. */
final class ExerciseRules {

    /** As long as the longest hold. */
    private static final int LONGEST = 300;

    private final ExerciseContent exercise;
    private final SuggestedDosage dosage;
    private final Consumer<String> faults;

    private ExerciseRules(ExerciseContent exercise, Consumer<String> faults) {
        this.exercise = exercise;
        this.dosage = exercise.dosage();
        this.faults = faults;
    }

    static void check(ExerciseContent exercise, Consumer<String> faults) {
        var rules = new ExerciseRules(exercise, faults);
        rules.checkFilled();
        rules.checkDosage();
        rules.checkSides();
        rules.checkRep();
        rules.checkOpenDecisions();
        SourceRules.check(exercise.sources(), faults);
    }

    private void checkFilled() {
        refuse(exercise.purposes().isEmpty(), "purposes: at least one is needed");
        refuse(exercise.regions().isEmpty(), "regions: at least one is needed");
        refuse(exercise.steps().isEmpty(), "steps: at least one is needed");
        for (var variant : exercise.variants()) {
            refuse(variant.values().size() < 2, "variants." + variant.key() + ": two values or more are needed");
        }
    }

    private void checkDosage() {
        try {
            dosage.withSets(dosage.sets() == null ? 1 : dosage.sets());
        } catch (IllegalArgumentException wrong) {
            faults.accept("dosage: " + wrong.getMessage());
        }
        refuse(
                dosage.bonusAfterClick() != (exercise.clickRule() != null),
                "clickRule: needed with bonusAfterClick, and only then");
    }

    private void checkSides() {
        for (int i = 0; i < exercise.steps().size(); i++) {
            var step = exercise.steps().get(i);
            var place = "steps[" + i + "]: ";
            refuse((step.left() == null) != (step.right() == null), place + "left and right belong together");
            refuse(
                    step.left() != null && dosage.laterality().sides().isEmpty(),
                    place + "left and right need an exercise with sides");
        }
    }

    private void checkRep() {
        var counted = dosage.amount() instanceof Repetitions;
        refuse(counted && secondsOf(RETURN) == null, "rep: repetitions are counted on a return, so it needs one");
        refuse(!counted && !exercise.rep().isEmpty(), "rep: must be [] when the amount is in seconds");
        refuse(
                exercise.rep().stream().anyMatch(phase -> phase.seconds() < 1),
                "rep: each phase needs a second or more");
        refuse(
                exercise.rep().stream().anyMatch(phase -> phase.seconds() > LONGEST),
                "rep: each phase has at most " + LONGEST + " seconds");
        agree("holdSeconds", dosage.holdSeconds(), HOLD);
        var tempo = dosage.tempo();
        if (tempo != null) {
            agree("tempo.moveSeconds", tempo.moveSeconds(), MOVE);
            agree("tempo.returnSeconds", tempo.returnSeconds(), RETURN);
        }
    }

    private void checkOpenDecisions() {
        var open = exercise.notInSource();
        refuse((dosage.sets() == null) != open.contains(SETS), "notInSource: must have SETS exactly when sets is null");
        refuse(
                exercise.cautions().isEmpty() && !open.contains(CONTRAINDICATIONS),
                "notInSource: must have CONTRAINDICATIONS when there are no cautions");
    }

    private void agree(String name, @Nullable Integer seconds, Phase.Kind kind) {
        refuse(!Objects.equals(seconds, secondsOf(kind)), "rep: the seconds of " + kind + " must equal dosage." + name);
    }

    private @Nullable Integer secondsOf(Phase.Kind kind) {
        return exercise.rep().stream()
                .filter(phase -> phase.kind() == kind)
                .map(Phase::seconds)
                .findFirst()
                .orElse(null);
    }

    private void refuse(boolean wrong, String fault) {
        if (wrong) faults.accept(fault);
    }
}
