package org.homestretch.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;

/** A period of client-local dates that is looked at, both ends included. */
public record Window(LocalDate from, LocalDate to) {

    public Window {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends on %s, before it starts on %s".formatted(to, from));
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** From the Monday of the first week that it touches to the Sunday of the last. */
    public Window wholeWeeks() {
        return new Window(from.with(previousOrSame(MONDAY)), to.with(nextOrSame(SUNDAY)));
    }
}
