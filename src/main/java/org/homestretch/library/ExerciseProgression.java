package org.homestretch.library;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Easier and harder exercises form ladders: each link is said at both ends, and no way up leads back down. */
final class ExerciseProgression {

    private final Map<String, ExerciseContent> exercises;
    private final Collection<String> existing;
    private final BiConsumer<String, String> faults;

    private ExerciseProgression(
            List<ExerciseContent> exercises, Collection<String> existing, BiConsumer<String, String> faults) {
        this.exercises = exercises.stream().collect(toMap(ExerciseContent::key, Function.identity(), (a, b) -> a));
        this.existing = existing;
        this.faults = faults;
    }

    /**
     * @param existing the keys of all files, those of unreadable ones as well
     * @param faults takes the key of the exercise and what is wrong with it
     */
    static void check(List<ExerciseContent> exercises, Collection<String> existing, BiConsumer<String, String> faults) {
        var progression = new ExerciseProgression(exercises, existing, faults);
        for (var exercise : exercises) {
            progression.checkLinks(exercise, "easier", exercise.easier(), "harder", ExerciseContent::harder);
            progression.checkLinks(exercise, "harder", exercise.harder(), "easier", ExerciseContent::easier);
            progression.checkCircle(exercise);
        }
    }

    private void checkLinks(
            ExerciseContent exercise,
            String place,
            List<String> links,
            String back,
            Function<ExerciseContent, List<String>> linksBack) {
        Keys.check(place, links, fault -> faults.accept(exercise.key(), fault));
        for (var link : links) {
            var other = exercises.get(link);
            if (!existing.contains(link)) {
                faults.accept(exercise.key(), place + ": there is no " + link);
            } else if (other != null && !linksBack.apply(other).contains(exercise.key())) {
                faults.accept(exercise.key(), place + ": " + link + " must have " + exercise.key() + " as " + back);
            }
        }
    }

    private void checkCircle(ExerciseContent exercise) {
        var above = new HashSet<String>();
        climb(exercise, above);
        if (above.contains(exercise.key())) faults.accept(exercise.key(), "harder: leads back to " + exercise.key());
    }

    private void climb(ExerciseContent exercise, Set<String> above) {
        for (var link : exercise.harder()) {
            var harder = exercises.get(link);
            if (above.add(link) && harder != null) climb(harder, above);
        }
    }
}
