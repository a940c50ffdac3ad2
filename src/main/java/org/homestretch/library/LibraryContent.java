package org.homestretch.library;

import java.util.List;

/** Everything that the data files hold, in the order of their names; it exists only when every file is sound. */
record LibraryContent(List<ExerciseContent> exercises, List<EducationItem> education) {

    LibraryContent {
        exercises = List.copyOf(exercises);
        education = List.copyOf(education);
    }
}
