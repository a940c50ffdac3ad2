package org.homestretch.plan;

import static org.homestretch.shared.Require.between;
import static org.homestretch.shared.Require.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a plan with a planned length. Its end is an intention: nothing happens by itself when it comes.
 *
 * @param weeks planned length, 1 to 52
 * @param began first client-local date; later versions of the same phase keep it
 * @param next what is meant to come after it, for the therapist only
 */
public record Phase(
        String name, int weeks, LocalDate began, @Nullable String next) {

    public static final int LONGEST_NAME = 60;
    public static final int MOST_WEEKS = 52;
    public static final int LONGEST_NEXT = 500;

    public Phase {
        text(name, LONGEST_NAME, "name of the phase");
        between(1, weeks, MOST_WEEKS, "weeks");
        if (next != null) text(next, LONGEST_NEXT, "what comes next");
    }

    /** As its client may know it: what is meant to come next stays with the practice. */
    Phase forClient() {
        return new Phase(name, weeks, began, null);
    }

    /** The last date of its planned weeks. */
    public LocalDate plannedUntil() {
        return began.plusWeeks(weeks).minusDays(1);
    }

    public boolean hasBegunOn(LocalDate date) {
        return !date.isBefore(began);
    }

    /** Whether its planned weeks have all passed before the date. */
    public boolean isPastOn(LocalDate date) {
        return date.isAfter(plannedUntil());
    }

    /** Which week of the phase the date lies in, from 1; goes on counting after the planned end. */
    public int weekOn(LocalDate date) {
        if (!hasBegunOn(date)) throw new IllegalArgumentException("The phase begins on %s".formatted(began));
        return (int) ChronoUnit.WEEKS.between(began, date) + 1;
    }
}
