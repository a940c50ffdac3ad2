package org.homestretch.library;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Narrows exercises by chosen values: any of those of one facet, and all facets together. */
public record FacetChoice(Set<Facet.Value> chosen) {

    /** A value and how many exercises choosing it would leave. */
    public record Counted(Facet.Value value, int exercises) {}

    public FacetChoice {
        chosen = Set.copyOf(chosen);
    }

    public List<FoundExercise> narrow(List<FoundExercise> exercises) {
        return exercises.stream()
                .filter(it -> Arrays.stream(Facet.values()).allMatch(facet -> matches(it, facet)))
                .toList();
    }

    /** The values of a facet that would leave something, most first; other facets' choices hold. */
    public List<Counted> counts(Facet facet, List<FoundExercise> exercises) {
        Map<Facet.Value, Long> counts = exercises.stream()
                .filter(it -> others(facet).allMatch(other -> matches(it, other)))
                .flatMap(it -> it.facets().stream().filter(value -> value.facet() == facet))
                .collect(groupingBy(it -> it, counting()));
        chosen.stream().filter(it -> it.facet() == facet).forEach(it -> counts.putIfAbsent(it, 0L));
        return counts.entrySet().stream()
                .map(it -> new Counted(it.getKey(), it.getValue().intValue()))
                .sorted(comparingInt(Counted::exercises)
                        .reversed()
                        .thenComparing(it -> it.value().name()))
                .toList();
    }

    public boolean has(Facet.Value value) {
        return chosen.contains(value);
    }

    private boolean matches(FoundExercise exercise, Facet facet) {
        var wanted = chosen.stream().filter(it -> it.facet() == facet).toList();
        return wanted.isEmpty() || exercise.facets().stream().anyMatch(wanted::contains);
    }

    private static Stream<Facet> others(Facet facet) {
        return Arrays.stream(Facet.values()).filter(it -> it != facet);
    }
}
