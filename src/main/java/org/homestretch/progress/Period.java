package org.homestretch.progress;

import static org.homestretch.shared.Require.between;

import java.time.LocalDate;
import org.homestretch.shared.InputRefused;

/** Which part of a client's history is looked at, before it is known what date it is for them. */
public sealed interface Period {

    /** The last days, today included. */
    record Last(int days) implements Period {

        public Last {
            between(1, days, 366, "days");
        }
    }

    /** From the first day of the plan to today. */
    record SincePlanBegan() implements Period {}

    /** Own dates, both included. */
    record Between(LocalDate from, LocalDate to) implements Period {}

    /** Nobody looks back further than this at once. */
    int MOST_YEARS = 10;

    /**
     * @param began the first day of the plan
     * @throws InputRefused for own dates in the wrong order, or too far apart
     */
    default Window window(LocalDate today, LocalDate began) {
        return switch (this) {
            case Last(var days) -> new Window(today.minusDays(days - 1L), today);
            case SincePlanBegan() -> new Window(earlier(later(began, today.minusYears(MOST_YEARS)), today), today);
            case Between(var from, var to) -> own(from, to);
        };
    }

    private static Window own(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw new InputRefused("to", "progress.period.order");
        if (from.isBefore(to.minusYears(MOST_YEARS)))
            throw new InputRefused("from", "progress.period.long", MOST_YEARS);
        return new Window(from, to);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
