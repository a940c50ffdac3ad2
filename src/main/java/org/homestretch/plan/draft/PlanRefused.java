package org.homestretch.plan.draft;

import java.util.List;
import java.util.stream.Collectors;
import org.homestretch.shared.InputRefused;

/** A draft cannot be published yet. Carries every problem, with fields such as {@code lines[0].sets}. */
public final class PlanRefused extends RuntimeException {

    private final transient List<InputRefused> problems;

    PlanRefused(List<InputRefused> problems) {
        super(problems.stream().map(InputRefused::field).collect(Collectors.joining(", ")));
        this.problems = List.copyOf(problems);
    }

    public List<InputRefused> problems() {
        return problems;
    }
}
