package org.homestretch.design;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A date that can be typed the way people write dates, or picked. Weeks begin on Monday. */
public final class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        // While people type, an opened calendar would take the Tab key.
        setAutoOpen(false);
        var locale = getLocale();
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d MMM yyyy", "dd.MM.yyyy", "dd/MM/yyyy", "yyyy-MM-dd")
                .setMonthNames(names(Month.values(), it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(sundayFirst(), it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(sundayFirst(), it -> shortName(it, locale)))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("design.today"))
                .setCancel(getTranslation("design.cancel"))
                .setBadInputErrorMessage(getTranslation("design.day.unreadable")));
    }

    private static String shortName(DayOfWeek day, Locale locale) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, locale).substring(0, 2);
    }

    private static DayOfWeek[] sundayFirst() {
        return Arrays.stream(DayOfWeek.values()).map(day -> day.minus(1)).toArray(DayOfWeek[]::new);
    }

    private static <T> List<String> names(T[] parts, Function<T, String> name) {
        return Arrays.stream(parts).map(name).toList();
    }
}
