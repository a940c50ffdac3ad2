package org.homestretch.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.homestretch.library.ExerciseContent.Step;
import org.jspecify.annotations.Nullable;

/**
 * One part in which two revisions of an exercise differ.
 *
 * @param part name of the part of {@link ExerciseContent}
 * @param removed the texts that only the older one has; none for a part that is no text
 * @param added the texts that only the newer one has
 */
public record RevisionChange(String part, List<String> removed, List<String> added) {

    public RevisionChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** In the order of the parts; nothing exactly when both say the same. */
    public static List<RevisionChange> between(ExerciseContent older, ExerciseContent newer) {
        var changes = new ArrayList<RevisionChange>();
        for (var component : ExerciseContent.class.getRecordComponents()) {
            try {
                var before = component.getAccessor().invoke(older);
                var after = component.getAccessor().invoke(newer);
                if (!Objects.equals(before, after)) changes.add(of(component.getName(), texts(before), texts(after)));
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return changes;
    }

    private static RevisionChange of(String part, List<String> before, List<String> after) {
        return new RevisionChange(
                part,
                before.stream().filter(it -> !after.contains(it)).toList(),
                after.stream().filter(it -> !before.contains(it)).toList());
    }

    private static List<String> texts(@Nullable Object part) {
        return switch (part) {
            case null -> List.of();
            case String text -> List.of(text);
            case List<?> list -> list.stream().flatMap(it -> texts(it).stream()).toList();
            case Step step -> sided(step);
            default -> List.of();
        };
    }

    /** Both sides where they differ from the text for all. */
    private static List<String> sided(Step step) {
        return step.left() == null || step.right() == null ? List.of(step.text()) : List.of(step.left(), step.right());
    }
}
