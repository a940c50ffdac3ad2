package org.homestretch.plan;

import static org.homestretch.shared.Require.between;

import java.time.LocalDate;

/** So many times a week, 1 to 7, on days that the client chooses; so it is due on no date in particular. */
public record TimesAWeek(int times) implements Recurrence {

    private static final int DAYS = 7;

    public TimesAWeek {
        between(1, times, DAYS, "times a week");
    }

    @Override
    public boolean fallsOn(LocalDate date, LocalDate first) {
        return false;
    }

    /**
     * Whether one of the week's sessions stands for the date. They are spread over the ISO week whatever the client does, so
     * that a part of a week has its part of them, and parts add up to the whole.
     */
    public boolean standsFor(LocalDate date) {
        var weekday = date.getDayOfWeek().getValue();
        return times * weekday / DAYS > times * (weekday - 1) / DAYS;
    }
}
