package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Dates;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Colleagues;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.Pause;

/**
 * Says one client's pauses to a therapist.
 *
 * @param today the client's local date
 */
record PauseWords(ClientSummary client, LocalDate today, Colleagues colleagues) {

    /** Such as "Paused since Monday for a flare-up, by Mara; not counted." */
    String state(ClientPauses pauses) {
        return pauses.on(today)
                .map(this::now)
                .orElseGet(() -> pauses.pauses().stream()
                        .filter(it -> !it.isTakenBack() && it.from().isAfter(today))
                        .findFirst()
                        .map(it -> say("ahead", dates(it), reason(it)))
                        .orElseGet(() -> say("none")));
    }

    /** Such as "2 October 2026 to 9 October 2026"; a pause that was taken back says what it would have been. */
    String dates(Pause pause) {
        var last = pause.isTakenBack() ? pause.until() : pause.lastDate();
        if (last == null) return say("open", day(pause.from()));
        return last.equals(pause.from()) ? day(last) : say("dates", day(pause.from()), day(last));
    }

    /** Such as "Holiday · by Mara · due again from 5 October 2026, by Jo Adler". */
    String line(Pause pause) {
        var line = say("line", say("kind." + pause.kind()), nameOf(pause.enteredBy()));
        var end = pause.end();
        if (end == null) return line;
        return pause.isTakenBack()
                ? say("line.taken-back", line, nameOf(end.by()))
                : say("line.resumed", line, day(end.resumedOn()), nameOf(end.by()));
    }

    private String now(Pause pause) {
        var last = pause.lastDate();
        var by = nameOf(pause.enteredBy());
        if (last == null) return say("now.open", since(pause.from()), reason(pause), by);
        if (last.equals(pause.from())) return say("now.today", reason(pause), by);
        return say("now.until", since(pause.from()), day(last), reason(pause), by);
    }

    private String since(LocalDate date) {
        if (date.equals(today)) return say("today");
        return date.isAfter(today.minusDays(7)) ? say("weekday", date) : day(date);
    }

    private String reason(Pause pause) {
        return say("for." + pause.kind());
    }

    private String nameOf(AccountId account) {
        return account.equals(client.account()) ? client.firstName() : colleagues.nameOf(account);
    }

    private static String day(LocalDate date) {
        return Dates.day(date, locale());
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("pause." + key, arguments);
    }
}
