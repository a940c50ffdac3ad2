package org.homestretch.library.ui;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Equipment;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Region;
import org.homestretch.library.Facet;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Origin;

/**
 * What the library is narrowed to by chips. It stands in the address, so that it can be kept and shared; what was typed does
 * not, because anything may be typed.
 */
record Narrowing(Set<Facet.Value> values, Set<Origin> origins, boolean favourites) {

    static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), false);

    private static final String FROM = "from";
    private static final String FAVOURITES = "favourites";

    Narrowing {
        values = Set.copyOf(values);
        origins = Set.copyOf(origins);
    }

    /** Whatever else the address says is passed over. */
    static Narrowing of(QueryParameters query) {
        var values = new LinkedHashSet<Facet.Value>();
        for (var facet : Facet.values()) {
            query.getParameters(name(facet)).stream()
                    .map(it -> new Facet.Value(facet, it))
                    .filter(Narrowing::exists)
                    .forEach(values::add);
        }
        var origins = new LinkedHashSet<Origin>();
        for (var origin : Origin.values()) {
            if (query.getParameters(FROM).contains(origin.name())) origins.add(origin);
        }
        return new Narrowing(
                values, origins, query.getSingleParameter(FAVOURITES).isPresent());
    }

    QueryParameters query() {
        Map<String, List<String>> query = new TreeMap<>(values.stream()
                .sorted(comparing(Facet.Value::toString))
                .collect(groupingBy(it -> name(it.facet()), mapping(Facet.Value::name, toList()))));
        if (!origins.isEmpty())
            query.put(FROM, origins.stream().map(Enum::name).sorted().toList());
        if (favourites) query.put(FAVOURITES, List.of("1"));
        return new QueryParameters(query);
    }

    Narrowing with(Set<Facet.Value> others) {
        return new Narrowing(others, origins, favourites);
    }

    Narrowing toggled(Origin origin) {
        var others = new LinkedHashSet<>(origins);
        if (!others.remove(origin)) others.add(origin);
        return new Narrowing(values, others, favourites);
    }

    Narrowing toggledFavourites() {
        return new Narrowing(values, origins, !favourites);
    }

    /** Those from where it was asked for, and only favourites when these were asked for. */
    Stream<FoundExercise> among(List<FoundExercise> exercises, Set<String> favouriteKeys) {
        return exercises.stream()
                .filter(it -> origins.isEmpty() || origins.contains(it.origin()))
                .filter(it -> !favourites || favouriteKeys.contains(it.key()));
    }

    /** Of structures and patterns any may, in an own exercise. */
    private static boolean exists(Facet.Value value) {
        return switch (value.facet()) {
            case REGION -> isOneOf(Region.values(), value);
            case POSITION -> isOneOf(Position.values(), value);
            case PURPOSE -> isOneOf(Purpose.values(), value);
            case EQUIPMENT -> value.name().equals(Facet.NOTHING) || isOneOf(Equipment.values(), value);
            case STRUCTURE, PATTERN -> true;
        };
    }

    private static boolean isOneOf(Enum<?>[] constants, Facet.Value value) {
        return Stream.of(constants).anyMatch(it -> it.name().equals(value.name()));
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
