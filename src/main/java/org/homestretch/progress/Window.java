package org.homestretch.progress;

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
}
