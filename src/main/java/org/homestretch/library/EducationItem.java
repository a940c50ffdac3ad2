package org.homestretch.library;

import java.util.List;

/**
 * A short lesson for clients, bound to exercises and triggers by its key.
 *
 * @param tips each one or two sentences, in the order to read them
 */
public record EducationItem(
        String key, String title, String introduction, List<String> tips, List<ExerciseContent.Source> sources) {}
