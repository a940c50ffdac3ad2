package org.homestretch.library;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The exercises that come with the product as its files say them, for what else comes with it and names them. */
@Component
public final class BuiltInExercises {

    private final Map<String, ExerciseContent> byKey;
    private final Set<String> lessons;

    BuiltInExercises(LibraryContent content) {
        byKey = content.exercises().stream().collect(Collectors.toMap(ExerciseContent::key, Function.identity()));
        lessons = content.education().stream().map(EducationItem::key).collect(Collectors.toSet());
    }

    public Optional<ExerciseContent> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Whether there is such a lesson to bind to an exercise. */
    public boolean hasLesson(String key) {
        return lessons.contains(key);
    }
}
