package org.homestretch.plan.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;

/** Something that exercises can be told apart by. */
enum Facet {
    REGION(ExerciseContent::regions),
    POSITION(it -> List.of(it.position())),
    EQUIPMENT(ExerciseContent::equipment),
    PURPOSE(ExerciseContent::purposes);

    /** One value, such as the low back. */
    record Value(Facet facet, String name) {

        /** The key of its text. */
        String key() {
            return name.equals(NOTHING)
                    ? "plan.picker.no-equipment"
                    : "library." + facet.name().toLowerCase(Locale.ROOT) + "." + name;
        }
    }

    static final String NOTHING = "NOTHING";

    private final Function<ExerciseContent, Collection<? extends Enum<?>>> values;

    Facet(Function<ExerciseContent, Collection<? extends Enum<?>>> values) {
        this.values = values;
    }

    /** Needing nothing counts as a value too: it is what people at home look for. */
    List<Value> of(Exercise exercise) {
        var found = values.apply(exercise.content());
        if (this == EQUIPMENT && found.isEmpty()) return List.of(new Value(this, NOTHING));
        return found.stream().map(it -> new Value(this, it.name())).toList();
    }
}
