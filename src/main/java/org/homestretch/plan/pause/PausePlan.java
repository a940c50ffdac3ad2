package org.homestretch.plan.pause;

import java.time.LocalDate;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A pause as it is asked for. Two of the same content are equal, so that one that is sent again can be told from another
 * one under the same id.
 *
 * @param until the last excused date; none for an open end
 */
public record PausePlan(
        PauseId id,
        PauseKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String words) {

    public PausePlan {
        words = Typed.orNone(words);
    }

    static PausePlan of(Pause pause) {
        return new PausePlan(pause.id(), pause.kind(), pause.from(), pause.until(), pause.words());
    }
}
