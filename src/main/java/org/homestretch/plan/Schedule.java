package org.homestretch.plan;

import static org.homestretch.shared.Require.between;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a prescription is due, in the client's local dates.
 *
 * @param timesADay 1 to 6
 * @param from the first date, also the one that {@link EveryDays} counts from
 * @param until the last date, not before the first; none when the therapist sets no end
 */
public record Schedule(
        Recurrence recurrence,
        int timesADay,
        LocalDate from,
        @Nullable LocalDate until) {

    public static final int MOST_TIMES_A_DAY = 6;

    public Schedule {
        between(1, timesADay, MOST_TIMES_A_DAY, "times a day");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("The last date %s is before the first, %s".formatted(until, from));
        }
    }

    public boolean isDueOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until)) && recurrence.fallsOn(date, from);
    }

    /** How often it is due on the date; 0 when it is not. */
    public int slotsOn(LocalDate date) {
        return isDueOn(date) ? timesADay : 0;
    }
}
