package org.homestretch.library;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** How much of an exercise a person may type, whatever form sent it. */
final class ExerciseLimits {

    static final int NAME = 120;
    static final int TEXT = 1000;
    static final int PARTS = 40;

    private ExerciseLimits() {}

    static void check(JsonNode exercise, Consumer<String> faults) {
        if (exercise.path("name").asString().length() > NAME) faults.accept("name: at most " + NAME + " characters");
        exercise.properties().forEach(part -> check(part.getKey(), part.getValue(), faults));
    }

    private static void check(String place, JsonNode part, Consumer<String> faults) {
        if (part.isString() && part.stringValue().length() > TEXT) {
            faults.accept(place + ": at most " + TEXT + " characters");
        } else if (part.isString() && !isPlain(part.stringValue())) {
            faults.accept(place + ": has a character that is none of a text");
        } else if (part.isArray()) {
            if (part.size() > PARTS) faults.accept(place + ": at most " + PARTS);
            for (int i = 0; i < part.size(); i++) check(place + "[" + i + "]", part.get(i), faults);
        } else {
            part.properties().forEach(it -> check(place + "." + it.getKey(), it.getValue(), faults));
        }
    }

    /** No database keeps a zero or half a character; nobody types another control character than these. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(it -> it >= ' ' && it != 0x7f && (it < 0xd800 || it > 0xdfff)
                        || it == '\n'
                        || it == '\r'
                        || it == '\t');
    }
}
