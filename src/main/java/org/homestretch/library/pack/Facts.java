package org.homestretch.library.pack;

import java.util.List;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Source;

/**
 * What a public collection says of an exercise, and nothing more.
 *
 * @param importedAs what it is there, for ever
 * @param muscles in the collection's words, the most important first
 * @param needs in the collection's words
 * @param held whether it is held rather than repeated
 * @param notes grows while the exercise is made of them
 */
record Facts(
        String importedAs,
        String name,
        Purpose purpose,
        boolean held,
        List<String> muscles,
        List<String> needs,
        List<String> steps,
        List<Source> sources,
        List<ImportNote> notes) {}
