package org.homestretch.library;

import java.util.List;

/** The library's exercises without a database. */
public final class LibraryCases {

    private LibraryCases() {}

    public static List<ExerciseContent> exercises() {
        return LibraryFiles.read().exercises();
    }
}
