package org.homestretch.library.pack;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Position;

/** The position that instructions begin in: the first one that their words name. */
final class PositionWords {

    private record Words(Position position, Pattern pattern) {}

    private record Named(Position position, int start, int end) {}

    private static final String LIE = "\\b(?:lie|lies|lying|lay|laying)\\b[^.]{0,40}?";

    private static final List<Words> WORDS = List.of(
            words(Position.SUPINE, LIE + "\\b(?:back|face[- ]up|supine)\\b|\\bsupine\\b|\\bface[- ]up\\b"),
            words(
                    Position.PRONE,
                    LIE
                            + "\\b(?:stomach|belly|front|face[- ]?down|facing down|prone)\\b|\\bprone\\b|\\bface[- ]down\\b"),
            words(Position.SIDE_LYING, LIE + "\\bon (?:your|one|the|its)(?: left| right)? side\\b|\\bside[- ]lying\\b"),
            words(Position.FOUR_POINT, "\\ball fours\\b|\\bhands and (?:your )?knees\\b"),
            words(Position.KNEELING, "\\bkneel(?:s|ing)?\\b"),
            words(Position.SITTING, "\\bsit(?!-| ?ups?\\b)\\b|\\b(?:sits|sitting|seated)\\b"),
            words(Position.STANDING, "\\b(?:stand|stands|standing)\\b"));

    private PositionWords() {}

    /** Of two that begin at the same word the one that is said sooner; empty when none is said. */
    static Optional<Position> in(List<String> texts) {
        return texts.stream()
                .map(PositionWords::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Position> first(String text) {
        return WORDS.stream()
                .flatMap(it -> named(it, text))
                .min(comparingInt(Named::start).thenComparingInt(Named::end))
                .map(Named::position);
    }

    private static Stream<Named> named(Words words, String text) {
        var found = words.pattern().matcher(text);
        return found.find() ? Stream.of(new Named(words.position(), found.start(), found.end())) : Stream.empty();
    }

    private static Words words(Position position, String pattern) {
        return new Words(position, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
}
