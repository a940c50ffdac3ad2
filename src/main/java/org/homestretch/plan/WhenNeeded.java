package org.homestretch.plan;

import java.time.LocalDate;

/** Whenever the client needs it: it can be logged at any time and is never expected. */
public record WhenNeeded() implements Recurrence {

    @Override
    public boolean fallsOn(LocalDate date, LocalDate first) {
        return false;
    }
}
