package org.homestretch.library;

import java.util.List;

/** The library's own exercises for tests without a database. */
public final class LibraryCases {

    private static final LibraryContent LIBRARY = LibraryFiles.read();

    private LibraryCases() {}

    public static List<ExerciseContent> exercises() {
        return LIBRARY.exercises();
    }

    public static ExerciseContent exercise(String key) {
        return LIBRARY.exercises().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
