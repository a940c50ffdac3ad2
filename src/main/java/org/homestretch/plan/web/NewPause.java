package org.homestretch.plan.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.PauseKind;
import org.homestretch.plan.pause.PausePlan;
import org.jspecify.annotations.Nullable;

/**
 * A pause that a client asks for. Sending the same id again is one pause.
 *
 * @param id made by the client's device, UUID version 7
 * @param from the first date that is excused, today or later
 * @param until the last date that is excused; none for an open end
 * @param words at most 500 characters
 */
record NewPause(
        UUID id,
        PauseKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String words) {

    NewPause {
        requireNonNull(id);
        requireNonNull(kind);
        requireNonNull(from);
    }

    PausePlan asked() {
        return new PausePlan(new PauseId(id), kind, from, until, words);
    }
}
