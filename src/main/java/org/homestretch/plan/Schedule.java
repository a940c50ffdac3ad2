package org.homestretch.plan;

import static java.util.Objects.requireNonNullElse;
import static org.homestretch.shared.Require.between;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a prescription is due, in the client's local dates.
 *
 * @param timesADay 1 to 6; 1 for what is due on no date in particular
 * @param parts when in the day, in the day's order: none, or as many as times a day
 * @param from the first date, also the one that {@link EveryDays} counts from
 * @param until the last date, not before the first; none when the therapist sets no end
 * @param reviewOn when the therapist means to look at it again, not before the first date
 */
public record Schedule(
        Recurrence recurrence,
        int timesADay,
        List<PartOfDay> parts,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn) {

    public static final int MOST_TIMES_A_DAY = 6;

    public Schedule {
        between(1, timesADay, MOST_TIMES_A_DAY, "times a day");
        // What was published before there were parts of day has none in its JSON.
        parts = requireNonNullElse(parts, List.<PartOfDay>of()).stream()
                .sorted()
                .toList();
        requireFitting(recurrence, timesADay, parts);
        requireNotBefore(from, until, "last date");
        requireNotBefore(from, reviewOn, "review date");
    }

    public Schedule(Recurrence recurrence, int timesADay, LocalDate from, @Nullable LocalDate until) {
        this(recurrence, timesADay, List.of(), from, until, null);
    }

    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(from) && (until == null || !date.isAfter(until));
    }

    public boolean isDueOn(LocalDate date) {
        return isInForceOn(date) && recurrence.fallsOn(date, from);
    }

    /** How often it is due on the date; 0 when it is not. */
    public int slotsOn(LocalDate date) {
        return isDueOn(date) ? timesADay : 0;
    }

    /** How often it may fall on the date at most: what is due on any day of the week may fall on this one. */
    public int mostSlotsOn(LocalDate date) {
        return recurrence instanceof TimesAWeek && isInForceOn(date) ? timesADay : slotsOn(date);
    }

    private static void requireFitting(Recurrence recurrence, int timesADay, List<PartOfDay> parts) {
        if (!parts.isEmpty() && parts.stream().distinct().count() != timesADay) {
            throw new IllegalArgumentException("%s are not %d different parts of the day".formatted(parts, timesADay));
        }
        var onAnyDay = recurrence instanceof TimesAWeek || recurrence instanceof WhenNeeded;
        if (onAnyDay && timesADay > 1) {
            throw new IllegalArgumentException("What is due on no date in particular has no times a day");
        }
        if (recurrence instanceof WhenNeeded && !parts.isEmpty()) {
            throw new IllegalArgumentException("What is done when needed has no part of the day");
        }
    }

    private static void requireNotBefore(LocalDate from, @Nullable LocalDate date, String name) {
        if (date != null && date.isBefore(from)) {
            throw new IllegalArgumentException("The %s %s is before the first, %s".formatted(name, date, from));
        }
    }
}
