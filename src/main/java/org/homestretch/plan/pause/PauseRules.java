package org.homestretch.plan.pause;

import java.time.LocalDate;
import org.homestretch.shared.InputRefused;

/**
 * What holds for a pause that is asked for, and for its end; the first breach is refused at its field.
 *
 * @param daysBack how far back the asking person may excuse: a therapist some days, a client none
 */
record PauseRules(LocalDate today, int daysBack) {

    private static final int MOST_DAYS_AHEAD = 366;
    private static final int MOST_CHARACTERS = 500;

    void check(PausePlan wanted) {
        if (wanted.from().isBefore(earliest())) throw past("from");
        if (isTooFar(wanted.from())) throw refused("from", "far");
        var until = wanted.until();
        if (until != null && until.isBefore(wanted.from())) throw refused("until", "order");
        if (until != null && isTooFar(until)) throw refused("until", "far");
        var words = wanted.words();
        if (words != null && words.length() > MOST_CHARACTERS) throw refused("words", "words.long", MOST_CHARACTERS);
    }

    /** A day to come cannot be foretold to be the one; a pause that has not begun is taken back on its first date. */
    void checkEnd(Pause pause, LocalDate resumedOn) {
        var last = pause.lastDate();
        if (resumedOn.isBefore(pause.from())) throw refused("resumedOn", "end.before");
        if (last != null && resumedOn.isAfter(last)) throw refused("resumedOn", "end.over");
        if (resumedOn.isBefore(earliest())) throw past("resumedOn");
        if (resumedOn.isAfter(today) && !resumedOn.equals(pause.from())) throw refused("resumedOn", "end.ahead");
    }

    private LocalDate earliest() {
        return today.minusDays(daysBack);
    }

    private boolean isTooFar(LocalDate date) {
        return date.isAfter(today.plusDays(MOST_DAYS_AHEAD));
    }

    private InputRefused past(String field) {
        return daysBack == 0 ? refused(field, "past") : refused(field, "past.days", daysBack);
    }

    static InputRefused refused(String field, String key, Object... arguments) {
        return new InputRefused(field, "pause." + key, arguments);
    }
}
