package org.homestretch.library;

import java.util.ArrayList;

/** Reads the library's data files strictly: one fault refuses them all, and all faults are told at once. */
final class LibraryFiles {

    private LibraryFiles() {}

    /** @throws LibraryFilesRefused when any file is wrong */
    static LibraryContent read() {
        return read("classpath:/library");
    }

    static LibraryContent read(String root) {
        var faults = new ArrayList<String>();
        var lessons = new YamlFolder(root, "education", faults::add);
        var items = lessons.keys();
        var files = new YamlFolder(root, "exercise", faults::add);
        var education = lessons.read(EducationItem.class, EducationRules::check);
        var exercises = files.read(ExerciseContent.class, (exercise, here) -> {
            ExerciseRules.check(exercise, here);
            ExerciseReferences.check(exercise, items, here);
            FigureRules.check(exercise, here);
            MediaRules.refuse(exercise, here);
        });
        ExerciseProgression.check(exercises, files.keys(), files::tell);
        if (!faults.isEmpty()) throw new LibraryFilesRefused(faults);
        return new LibraryContent(exercises, education);
    }
}
