package org.homestretch.library;

import java.util.List;
import java.util.regex.Pattern;

/** Flesch-Kincaid grade of texts: about the school year at which they can be read. Syllables are counted by rule. */
final class ReadingGrade {

    private static final Pattern WORD = Pattern.compile("[A-Za-z’']+|\\d+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(
            "(?<=[^aeiouy])(?<![^aeiouy]l)e$|(?<!ch|sh|[sxzcgaeiouy]|[^aeiouy]l)es$|(?<![tdaeiouy])ed$");

    private ReadingGrade() {}

    /** Each text is a sentence or more. */
    static double of(List<String> texts) {
        double sentences = texts.stream()
                .mapToLong(
                        text -> Math.max(1, SENTENCE_END.matcher(text).results().count()))
                .sum();
        var words = texts.stream()
                .flatMap(text -> WORD.matcher(text).results())
                .map(match -> match.group().toLowerCase())
                .toList();
        double syllables = words.stream().mapToInt(ReadingGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    static int syllables(String word) {
        var spoken = SILENT_END.matcher(word.replaceAll("[^a-z]", "")).replaceFirst("");
        return Math.max(1, (int) VOWELS.matcher(spoken).results().count());
    }
}
