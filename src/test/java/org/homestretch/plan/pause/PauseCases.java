package org.homestretch.plan.pause;

import java.time.LocalDate;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** Pauses for tests. */
public final class PauseCases {

    private PauseCases() {}

    public static PausePlan open(PauseKind kind, LocalDate from) {
        return pause(kind, from, null);
    }

    public static PausePlan day(LocalDate day) {
        return pause(PauseKind.ILLNESS, day, day);
    }

    public static PausePlan pause(PauseKind kind, LocalDate from, @Nullable LocalDate until) {
        return new PausePlan(new PauseId(NewId.next()), kind, from, until, null);
    }
}
