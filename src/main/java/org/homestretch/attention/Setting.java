package org.homestretch.attention;

/** A threshold as it holds for somebody, and who decided it. */
public record Setting(int value, Source source) {

    /** The most special decision holds. */
    public enum Source {
        CLIENT,
        THERAPIST,
        PRACTICE,
        BUILT_IN
    }
}
