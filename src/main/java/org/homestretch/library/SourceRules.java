package org.homestretch.library;

import java.util.List;
import java.util.function.Consumer;
import org.homestretch.library.ExerciseContent.Source;

/** Nothing enters the library without saying where its facts come from. */
public final class SourceRules {

    private SourceRules() {}

    public static void check(List<Source> sources, Consumer<String> faults) {
        if (sources.isEmpty()) faults.accept("sources: at least one is needed");
        for (var source : sources) {
            if (source.link() != null && source.page() == null) {
                faults.accept("sources: " + source.link() + " must be a full https address");
            }
        }
    }
}
