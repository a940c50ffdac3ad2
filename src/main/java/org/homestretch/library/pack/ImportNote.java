package org.homestretch.library.pack;

/**
 * One sentence of an import's report.
 *
 * @param about what fills the sentence: a key, a word of the source, or the whole of a {@link Kind#FAULT}
 */
public record ImportNote(Kind kind, String about) {

    public enum Kind {
        /** A fault with its place. */
        FAULT,
        UNREADABLE,
        NOT_UTF8,
        NO_JSON,
        TOO_LARGE,
        TOO_MANY,
        OTHER_FORMAT,
        NEWER_FORMAT,
        NOTHING,
        NO_PLACE,
        TWICE,

        LINK_LEFT_OUT,
        LESSON_LEFT_OUT,
        PICTURES_LEFT_OUT,

        BUILT_IN,
        SAME,
        OFFERED_NO_MORE,
        CHANGED_HERE,
        NOT_YOURS,

        GYM,
        NO_PURPOSE,
        NO_POSITION,
        NO_ENGLISH,
        NO_STEPS,
        NO_LICENCE,
        NO_AUTHOR,

        START_VALUES,
        IMAGES_LEFT_OUT,
        POSITION_READ,
        SIDES_READ,
        NEEDS_STEP,
        NEEDS_UNKNOWN,
        SPEAKS_OF,
        MUSCLES_UNKNOWN,
        EXPERTS;

        /** Whether it is the same for each exercise of the file, so that once is enough. */
        public boolean isOfAll() {
            return this == START_VALUES || this == IMAGES_LEFT_OUT;
        }
    }

    public static ImportNote of(Kind kind) {
        return new ImportNote(kind, "");
    }
}
