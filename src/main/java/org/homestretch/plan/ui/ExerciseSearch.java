package org.homestretch.plan.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;

/**
 * Finds exercises by the beginnings of words: of their names, body regions, positions, purposes, equipment, preparations,
 * structures and complaints. Every word that was typed must be found; names count before the rest.
 */
final class ExerciseSearch {

    private record Entry(Exercise exercise, List<String> name, List<String> all) {}

    private final List<Entry> entries;

    /** @param text the reader's text for a message key */
    ExerciseSearch(List<Exercise> exercises, UnaryOperator<String> text) {
        entries = exercises.stream()
                .map(it -> new Entry(it, words(it.name()), words(textsOf(it.content(), text))))
                .toList();
    }

    List<Exercise> find(String typed) {
        var wanted = words(typed);
        return entries.stream()
                .filter(it -> matches(it.all(), wanted))
                .sorted(Comparator.comparing(it -> matches(it.name(), wanted) ? 0 : 1))
                .map(Entry::exercise)
                .toList();
    }

    private static boolean matches(List<String> words, List<String> wanted) {
        return wanted.stream().allMatch(start -> words.stream().anyMatch(it -> it.startsWith(start)));
    }

    private static String textsOf(ExerciseContent content, UnaryOperator<String> text) {
        return Stream.of(
                        Stream.of(content.name(), content.summary()),
                        Stream.of(text.apply("library.position." + content.position())),
                        content.regions().stream().map(it -> text.apply("library.region." + it)),
                        content.purposes().stream().map(it -> text.apply("library.purpose." + it)),
                        content.equipment().stream().map(it -> text.apply("library.equipment." + it)),
                        content.preparations().stream().map(ExerciseContent.Preparation::name),
                        content.structures().stream().map(ExerciseContent.Structure::name),
                        content.patterns().stream().map(ExerciseContent.Pattern::name))
                .flatMap(it -> it)
                .reduce("", (all, next) -> all + " " + next);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
