package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * Adherence policy v1, a pure function of plan versions, excused days and logs. The version effective on a date decides
 * what was expected; today counts once logged, or once it has passed; what may be done on any day of the week counts once
 * done, or once its week is over; nothing ever counts beyond what was expected.
 */
public final class AdherencePolicy {

    public static final String VERSION = "v1";

    private AdherencePolicy() {}

    /**
     * @param history with the logs of every ISO week that the window touches, from Monday to Sunday
     * @param today the client's current local date
     */
    public static Adherence assess(History history, Window window, LocalDate today) {
        return new Assessment(history, window, today).adherence();
    }

    /** The weeks of the window up to today, oldest first; weeks in which nothing was expected are kept. */
    public static List<WeeklyAdherence> weekly(History history, Window window, LocalDate today) {
        return new Assessment(history, window, today).weeks();
    }
}
