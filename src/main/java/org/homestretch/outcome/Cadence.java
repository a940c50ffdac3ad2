package org.homestretch.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a measure falls due, in client-local dates. A due date can be answered until the next one comes.
 *
 * @param everyWeeks none unless it comes again
 * @param from the first due date
 * @param until the last date on which it can fall due; none while it goes on
 */
public record Cadence(
        Kind kind,
        @Nullable Integer everyWeeks,
        LocalDate from,
        @Nullable LocalDate until) {

    public enum Kind {
        ONCE,
        EVERY_WEEKS,
        START_AND_END
    }

    public static Cadence once(LocalDate on) {
        return new Cadence(Kind.ONCE, null, on, null);
    }

    public static Cadence everyWeeks(int weeks, LocalDate from, @Nullable LocalDate until) {
        return new Cadence(Kind.EVERY_WEEKS, weeks, from, until);
    }

    public static Cadence startAndEnd(LocalDate from, LocalDate until) {
        return new Cadence(Kind.START_AND_END, null, from, until);
    }

    /** The due date that an answer of this date belongs to; empty before the first. */
    public Optional<LocalDate> dueOn(LocalDate date) {
        if (date.isBefore(from)) return Optional.empty();
        return Optional.of(
                switch (kind) {
                    case ONCE -> from;
                    case START_AND_END -> until != null && !date.isBefore(until) ? until : from;
                    case EVERY_WEEKS -> latest(until != null && date.isAfter(until) ? until : date);
                });
    }

    /** The first due date after this one. */
    public Optional<LocalDate> dueAfter(LocalDate date) {
        if (date.isBefore(from)) return Optional.of(from);
        return switch (kind) {
            case ONCE -> Optional.empty();
            case START_AND_END -> Optional.ofNullable(until).filter(it -> it.isAfter(date));
            case EVERY_WEEKS ->
                Optional.of(latest(date).plusWeeks(weeks())).filter(it -> until == null || !it.isAfter(until));
        };
    }

    private LocalDate latest(LocalDate date) {
        var rounds = ChronoUnit.WEEKS.between(from, date) / weeks();
        return from.plusWeeks(rounds * weeks());
    }

    private int weeks() {
        return everyWeeks == null ? 1 : everyWeeks;
    }
}
