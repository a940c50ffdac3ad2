package org.homestretch.plan.template;

import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.shared.InputRefused;

/** A template cannot be kept like this. Carries every problem, with fields such as {@code lines[0].sets}. */
public final class TemplateRefused extends RuntimeException {

    private final transient List<InputRefused> problems;

    TemplateRefused(List<InputRefused> problems) {
        super(problems.stream().map(InputRefused::field).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<InputRefused> problems() {
        return problems;
    }
}
