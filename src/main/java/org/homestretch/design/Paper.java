package org.homestretch.design;

import java.util.Locale;
import java.util.Set;

/** The sheets that printers hold, in millimetres. */
public enum Paper {
    A4(210, 297),
    LETTER(215.9f, 279.4f);

    private static final Set<String> WHERE_LETTER_IS_USUAL = Set.of("US", "CA");

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** What is usual where this locale is spoken. */
    public static Paper of(Locale locale) {
        return WHERE_LETTER_IS_USUAL.contains(locale.getCountry()) ? LETTER : A4;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
