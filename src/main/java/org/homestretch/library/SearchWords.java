package org.homestretch.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words as they are searched for: letters and digits in lower case, which no text search reads as anything else. */
record SearchWords(List<String> words) {

    static SearchWords of(String text) {
        return new SearchWords(Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(it -> !it.isEmpty())
                .toList());
    }

    static SearchWords of(Iterable<String> texts) {
        return of(String.join(" ", texts));
    }

    /** Whether these follow each other here, the last of them perhaps with an ending. */
    boolean say(SearchWords phrase) {
        var length = phrase.words.size();
        return IntStream.rangeClosed(0, words.size() - length)
                .anyMatch(start -> words.subList(start, start + length - 1).equals(phrase.words.subList(0, length - 1))
                        && words.get(start + length - 1).startsWith(phrase.words.getLast()));
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
