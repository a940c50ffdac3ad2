package org.homestretch.message.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homestretch.design.Dates;

/** Says moments as the practice's clock shows them. */
record Times(ZoneId zone, Instant now) {

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Such as Today, or 3 November 2026. */
    String day(LocalDate day) {
        var ui = UI.getCurrent();
        return day.equals(dayOf(now)) ? ui.getTranslation("message.thread.today") : Dates.day(day, ui.getLocale());
    }

    String time(Instant moment) {
        return Dates.time(moment, zone, UI.getCurrent().getLocale());
    }

    String moment(Instant moment) {
        return Dates.moment(moment, zone, UI.getCurrent().getLocale());
    }
}
