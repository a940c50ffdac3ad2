package org.homestretch.library;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Pattern;
import org.homestretch.library.ExerciseContent.Structure;

/** Something that exercises can be told apart by. */
public enum Facet {
    REGION(it -> names(it.regions())),
    POSITION(it -> names(List.of(it.position()))),
    EQUIPMENT(it -> it.equipment().isEmpty() ? Stream.of(Facet.NOTHING) : names(it.equipment())),
    PURPOSE(it -> names(it.purposes())),
    STRUCTURE(it -> it.structures().stream().map(Structure::name)),
    PATTERN(it -> it.patterns().stream().map(Pattern::name));

    /** Needing nothing counts as equipment too: it is what people at home look for. */
    public static final String NOTHING = "NOTHING";

    /** One value, such as the low back: a constant's name, or of structures and patterns what the exercise calls them. */
    public record Value(Facet facet, String name) {

        /** The key of its text; a structure or pattern is its own. */
        public String key() {
            return "library." + facet.name().toLowerCase(Locale.ROOT) + "." + name;
        }

        @Override
        public String toString() {
            return facet + ":" + name;
        }

        /** @throws IllegalArgumentException when there is no such facet */
        static Value of(String text) {
            var colon = text.indexOf(':');
            return new Value(Facet.valueOf(text.substring(0, Math.max(colon, 0))), text.substring(colon + 1));
        }
    }

    private final Function<ExerciseContent, Stream<String>> values;

    Facet(Function<ExerciseContent, Stream<String>> values) {
        this.values = values;
    }

    /** Whether its values are constants with a text of their own. */
    public boolean isWorded() {
        return this != STRUCTURE && this != PATTERN;
    }

    static List<Value> of(ExerciseContent exercise) {
        return Stream.of(values())
                .flatMap(facet -> facet.values.apply(exercise).distinct().map(name -> new Value(facet, name)))
                .toList();
    }

    private static Stream<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name);
    }
}
