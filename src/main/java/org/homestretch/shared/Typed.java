package org.homestretch.shared;

import org.jspecify.annotations.Nullable;

/** What is left of what somebody typed: no blanks around it, and no NUL, which PostgreSQL does not keep and nobody means. */
public final class Typed {

    private static final String WORDS = "words";

    private Typed() {}

    /** Empty when nothing is left. */
    public static String text(String typed) {
        return typed.replace("\0", "").strip();
    }

    /** Null when nothing was typed, or nothing is left. */
    public static @Nullable String orNone(@Nullable String typed) {
        if (typed == null) return null;
        var text = text(typed);
        return text.isEmpty() ? null : text;
    }

    /**
     * Null when nothing is left.
     *
     * @param most how many characters may be left
     * @throws InputRefused at "words", by the sentence of this key, when there are more
     */
    public static @Nullable String words(String typed, int most, String tooLong) {
        var text = orNone(typed);
        if (text != null && text.length() > most) throw new InputRefused(WORDS, tooLong, most);
        return text;
    }

    /** The same where something must be said, refused by the first sentence when nothing is left. */
    public static String reason(String typed, int most, String missing, String tooLong) {
        var text = words(typed, most, tooLong);
        if (text == null) throw new InputRefused(WORDS, missing);
        return text;
    }
}
