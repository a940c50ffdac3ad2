package org.homestretch.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a client is asked to answer.
 *
 * @param definition as it stood when it was assigned
 * @param activities named by a therapist, or else by the client's first answer; empty before that
 * @param endedOn the first date on which it is no longer asked; none while it is
 */
public record Assignment(
        AssignmentId id,
        Definition definition,
        Cadence cadence,
        List<String> activities,
        AccountId assignedBy,
        Instant assignedAt,
        @Nullable LocalDate endedOn) {

    public Assignment {
        activities = List.copyOf(activities);
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    /** The due date that an answer of this date belongs to; empty before the first and after the end. */
    public Optional<LocalDate> dueOn(LocalDate date) {
        if (endedOn != null && !date.isBefore(endedOn)) return Optional.empty();
        return cadence.dueOn(date);
    }

    Assignment about(List<String> named) {
        return new Assignment(id, definition, cadence, named, assignedBy, assignedAt, endedOn);
    }
}
