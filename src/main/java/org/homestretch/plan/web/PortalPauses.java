package org.homestretch.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.plan.pause.Pause;
import org.homestretch.plan.pause.PauseKind;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in client's pauses as the portal shows them.
 *
 * @param today the client's current local date
 * @param now the pause in force today, of several the one that lasts the longest
 * @param pauses newest first date first
 */
record PortalPauses(LocalDate today, @Nullable UUID now, List<PausedTime> pauses) {

    /**
     * @param until the last excused date, however it came to be the last; none while the end is open
     * @param mine whether the client entered it
     */
    record PausedTime(
            UUID id,
            PauseKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable String words,
            boolean mine,
            PauseState state) {}

    enum PauseState {
        AHEAD,
        NOW,
        OVER,
        TAKEN_BACK;

        static PauseState of(Pause pause, LocalDate today) {
            if (pause.isTakenBack()) return TAKEN_BACK;
            if (pause.covers(today)) return NOW;
            return pause.from().isAfter(today) ? AHEAD : OVER;
        }
    }
}
