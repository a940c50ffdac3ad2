package org.homestretch.plan.template;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.homestretch.library.BuiltInExercises;
import org.homestretch.library.Exercise;
import org.homestretch.library.Keys;
import org.homestretch.library.SourceRules;
import org.homestretch.plan.Phase;
import org.homestretch.plan.template.StartingPoint.Line;

/** What a sound starting point obeys beyond its form: it names exercises that exist, and a practice could keep it as it is. */
final class StartingPointRules {

    private final StartingPoint point;
    private final BuiltInExercises exercises;
    private final Consumer<String> faults;

    private StartingPointRules(StartingPoint point, BuiltInExercises exercises, Consumer<String> faults) {
        this.point = point;
        this.exercises = exercises;
        this.faults = faults;
    }

    static void check(StartingPoint point, BuiltInExercises exercises, Consumer<String> faults) {
        var rules = new StartingPointRules(point, exercises, faults);
        Keys.check("key", List.of(point.key()), faults);
        SourceRules.check(point.sources(), faults);
        Keys.check("lines", point.lines().stream().map(Line::exercise).toList(), faults);
        rules.checkPhase();
        if (rules.checkLines()) rules.checkContent();
    }

    private void checkPhase() {
        var phase = point.phase();
        if (phase == null) return;
        refuse(phase.name().length() > Phase.LONGEST_NAME, "phase.name: at most " + Phase.LONGEST_NAME + " characters");
        refuse(phase.next().length() > Phase.LONGEST_NEXT, "phase.next: at most " + Phase.LONGEST_NEXT + " characters");
        refuse(phase.weeks() < 1 || phase.weeks() > Phase.MOST_WEEKS, "phase.weeks: 1 to " + Phase.MOST_WEEKS);
    }

    private boolean checkLines() {
        var sound = true;
        for (int i = 0; i < point.lines().size(); i++) {
            var line = point.lines().get(i);
            var place = "lines[" + i + "].";
            sound &= !refuse(
                    exercises.find(line.exercise()).isEmpty(), place + "exercise: there is no " + line.exercise());
            sound &= !refuse(
                    line.often() != null && !line.often().saysOne(),
                    place + "often: must be everyDays with timesADay, timesAWeek, or whenNeeded");
        }
        return sound;
    }

    /** As if a therapist kept it; the revisions are stand-ins, since files know none. */
    private void checkContent() {
        var revisions = new HashMap<UUID, Exercise>();
        var template = point.template(key -> {
            var content = exercises.find(key).orElseThrow();
            var exercise = new Exercise(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)), 1, content);
            revisions.put(exercise.revision(), exercise);
            return exercise;
        });
        new CheckedTemplate(
                        template.content(),
                        id -> requireNonNull(revisions.get(id)).content())
                .problems()
                .wrong()
                .forEach(it -> faults.accept(it.field() + ": " + it.messageKey()));
    }

    private boolean refuse(boolean wrong, String fault) {
        if (wrong) faults.accept(fault);
        return wrong;
    }
}
