package org.homestretch.plan.draft;

import java.util.Objects;
import org.homestretch.plan.NewPhase;
import org.homestretch.plan.Phase;
import org.jspecify.annotations.Nullable;

/** The phase of the next version as typed; all empty means that none is planned. */
public record DraftPhase(String name, @Nullable Integer weeks, String next) {

    public static final DraftPhase NONE = new DraftPhase("", null, "");

    static DraftPhase of(@Nullable Phase published) {
        if (published == null) return NONE;
        return new DraftPhase(published.name(), published.weeks(), Objects.requireNonNullElse(published.next(), ""));
    }

    @Nullable
    NewPhase read(Problems problems) {
        if (name.isBlank() && weeks == null && next.isBlank()) return null;
        var before = problems.count();
        if (name.isBlank()) problems.refuse("name", "plan.phase.name.missing");
        problems.atMost(Phase.LONGEST_NAME, name, "name", "plan.phase.name.long");
        if (weeks == null) problems.refuse("weeks", "plan.phase.weeks.missing");
        problems.between(1, weeks, Phase.MOST_WEEKS, "weeks", "plan.phase.weeks.range");
        problems.atMost(Phase.LONGEST_NEXT, next, "next", "plan.phase.next.long");
        if (problems.count() > before || weeks == null) return null;
        return new NewPhase(name, weeks, next);
    }
}
