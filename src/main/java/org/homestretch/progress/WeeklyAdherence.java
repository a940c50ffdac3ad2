package org.homestretch.progress;

import java.time.LocalDate;

/**
 * One ISO week in a chart: sessions with something done, of those expected.
 *
 * @param monday the week's first date
 * @param partial whether only a part of the week could count: the period, the plan or the time passed covers no more
 */
public record WeeklyAdherence(LocalDate monday, int done, int expected, boolean partial) {

    public Figure frequency() {
        return new Figure(done, expected);
    }
}
