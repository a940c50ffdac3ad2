package org.homestretch.plan.ui;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.library.Exercise;

/** Narrows exercises by chosen values: any of those of one facet, and all facets together. */
record FacetChoice(Set<Facet.Value> chosen) {

    /** A value and how many exercises choosing it would leave. */
    record Counted(Facet.Value value, int exercises) {}

    FacetChoice {
        chosen = Set.copyOf(chosen);
    }

    List<Exercise> narrow(List<Exercise> exercises) {
        return exercises.stream()
                .filter(it -> Arrays.stream(Facet.values()).allMatch(facet -> matches(it, facet)))
                .toList();
    }

    /** The values of a facet that would leave something, most first; other facets' choices hold. */
    List<Counted> counts(Facet facet, List<Exercise> exercises) {
        Map<Facet.Value, Long> counts = exercises.stream()
                .filter(it -> others(facet).allMatch(other -> matches(it, other)))
                .flatMap(it -> facet.of(it).stream())
                .collect(groupingBy(it -> it, counting()));
        chosen.stream().filter(it -> it.facet() == facet).forEach(it -> counts.putIfAbsent(it, 0L));
        return counts.entrySet().stream()
                .map(it -> new Counted(it.getKey(), it.getValue().intValue()))
                .sorted(comparing(Counted::exercises)
                        .reversed()
                        .thenComparing(it -> it.value().name()))
                .toList();
    }

    boolean has(Facet.Value value) {
        return chosen.contains(value);
    }

    private boolean matches(Exercise exercise, Facet facet) {
        var wanted = chosen.stream().filter(it -> it.facet() == facet).toList();
        return wanted.isEmpty() || facet.of(exercise).stream().anyMatch(wanted::contains);
    }

    private static Stream<Facet> others(Facet facet) {
        return Arrays.stream(Facet.values()).filter(it -> it != facet);
    }
}
