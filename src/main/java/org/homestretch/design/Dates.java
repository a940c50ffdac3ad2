package org.homestretch.design;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says days and moments the way people write them. */
public final class Dates {

    private Dates() {}

    /** Such as 3 November 2026. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Such as 3 November 2026, 14:05. */
    public static String moment(Instant moment, ZoneId zone, Locale locale) {
        var there = moment.atZone(zone);
        return day(there.toLocalDate(), locale) + ", " + time(moment, zone, locale);
    }

    /** Such as 14:05. */
    public static String time(Instant moment, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
