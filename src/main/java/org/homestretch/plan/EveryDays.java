package org.homestretch.plan;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.homestretch.shared.Require.between;

import java.time.LocalDate;

/** Every so many days, 1 to 30, counted from the schedule's first date; that date is always one of them. */
public record EveryDays(int days) implements Recurrence {

    public EveryDays {
        between(1, days, 30, "days from one date to the next");
    }

    @Override
    public boolean fallsOn(LocalDate date, LocalDate first) {
        return DAYS.between(first, date) % days == 0;
    }
}
