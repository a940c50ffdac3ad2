package org.homestretch.plan;

import java.time.LocalDate;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The phase that a version belongs to, as a therapist plans it. When it began follows from the versions before.
 *
 * @param name at most 60 characters
 * @param weeks planned length, 1 to 52
 * @param next what is meant to come after it, for the therapist only; at most 500 characters
 */
public record NewPhase(String name, int weeks, @Nullable String next) {

    public NewPhase {
        name = Typed.text(name);
        next = Typed.orNone(next);
        if (name.isEmpty()) throw new InputRefused("phase.name", "plan.phase.name.missing");
        if (name.length() > Phase.LONGEST_NAME) {
            throw new InputRefused("phase.name", "plan.phase.name.long", Phase.LONGEST_NAME);
        }
        if (weeks < 1 || weeks > Phase.MOST_WEEKS) {
            throw new InputRefused("phase.weeks", "plan.phase.weeks.range", 1, Phase.MOST_WEEKS);
        }
        if (next != null && next.length() > Phase.LONGEST_NEXT) {
            throw new InputRefused("phase.next", "plan.phase.next.long", Phase.LONGEST_NEXT);
        }
    }

    /** The same name goes on with the phase that it replaces; another name begins on the date. */
    Phase after(@Nullable Phase before, LocalDate effectiveFrom) {
        var began = before != null && before.name().equalsIgnoreCase(name) ? before.began() : effectiveFrom;
        return new Phase(name, weeks, began, next);
    }
}
