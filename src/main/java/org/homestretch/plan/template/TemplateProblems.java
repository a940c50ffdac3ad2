package org.homestretch.plan.template;

import java.util.List;
import java.util.stream.Stream;
import org.homestretch.shared.InputRefused;

/**
 * What a template still lacks, in the order of the form.
 *
 * @param wrong stands in the way of keeping it
 * @param open may stay so; it is asked for when a plan is published
 */
public record TemplateProblems(List<InputRefused> wrong, List<InputRefused> open) {

    public TemplateProblems {
        wrong = List.copyOf(wrong);
        open = List.copyOf(open);
    }

    public List<InputRefused> all() {
        return Stream.concat(wrong.stream(), open.stream()).toList();
    }
}
