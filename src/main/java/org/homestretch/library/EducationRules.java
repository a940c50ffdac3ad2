package org.homestretch.library;

import java.util.List;
import java.util.function.Consumer;

/** What a sound education item obeys beyond its form. */
final class EducationRules {

    private EducationRules() {}

    static void check(EducationItem item, Consumer<String> faults) {
        Keys.check("key", List.of(item.key()), faults);
        if (item.tips().isEmpty()) faults.accept("tips: at least one is needed");
        SourceRules.check(item.sources(), faults);
    }
}
