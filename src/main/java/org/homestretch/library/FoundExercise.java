package org.homestretch.library;

import java.util.List;
import java.util.UUID;

/**
 * An exercise as a search finds it: by its newest revision, without the content.
 *
 * @param facets all that it can be narrowed by
 */
public record FoundExercise(String key, UUID revision, String name, List<Facet.Value> facets, Origin origin) {

    public FoundExercise {
        facets = List.copyOf(facets);
    }
}
