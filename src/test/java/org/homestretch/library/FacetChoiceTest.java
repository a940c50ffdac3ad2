package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HomestretchTest
class FacetChoiceTest {

    static final FacetChoice NONE = new FacetChoice(Set.of());

    @Autowired
    Practices practices;

    @Autowired
    Library library;

    List<FoundExercise> all;

    @BeforeEach
    void the_library() {
        all = Practices.as(practices.practice(), () -> library.find(""));
    }

    /** For each value alone, and for each on top of each other one. */
    @Test
    void each_count_is_what_choosing_it_leaves() {
        for (var first : Stream.concat(Stream.of(NONE), values().map(it -> new FacetChoice(Set.of(it))))
                .toList()) {
            for (var facet : Facet.values()) {
                for (var counted : first.counts(facet, all)) {
                    var chosen = new HashSet<>(first.chosen());
                    chosen.removeIf(it -> it.facet() == facet);
                    chosen.add(counted.value());

                    assertThat(new FacetChoice(chosen).narrow(all))
                            .as(chosen.toString())
                            .hasSize(counted.exercises());
                }
            }
        }
    }

    @Test
    void two_values_of_one_facet_widen_and_of_two_facets_narrow() {
        var supine = new Facet.Value(Facet.POSITION, "SUPINE");
        var standing = new Facet.Value(Facet.POSITION, "STANDING");
        var ice = new Facet.Value(Facet.EQUIPMENT, "ICE_PACK");

        assertThat(names(supine, standing)).containsAll(names(supine)).containsAll(names(standing));
        assertThat(names(supine, ice)).containsExactly("Supine twist");
    }

    @Test
    void needing_nothing_is_a_value_of_equipment() {
        assertThat(new FacetChoice(Set.of(new Facet.Value(Facet.EQUIPMENT, Facet.NOTHING))).narrow(all))
                .isNotEmpty()
                .allMatch(it -> LibraryCases.exercise(it.key()).equipment().isEmpty());
    }

    private Stream<Facet.Value> values() {
        return Stream.of(Facet.values())
                .flatMap(it -> NONE.counts(it, all).stream())
                .map(FacetChoice.Counted::value);
    }

    private List<String> names(Facet.Value... chosen) {
        return new FacetChoice(Set.of(chosen))
                .narrow(all).stream().map(FoundExercise::name).toList();
    }
}
