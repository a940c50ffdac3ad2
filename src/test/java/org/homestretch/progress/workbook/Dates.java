package org.homestretch.progress.workbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Dates as a file of the workbook names them: "2026-11-02", "2026-11-02 to 2026-11-08", "2026-11-02 to 2026-11-08 MON WED". */
final class Dates {

    private Dates() {}

    static List<LocalDate> of(String text) {
        var parts = text.split(" ", 4);
        var first = LocalDate.parse(parts[0]);
        if (parts.length == 1) return List.of(first);
        var days = parts.length == 4 ? weekdays(parts[3]) : EnumSet.allOf(DayOfWeek.class);
        return first.datesUntil(LocalDate.parse(parts[2]).plusDays(1))
                .filter(it -> days.contains(it.getDayOfWeek()))
                .toList();
    }

    /** "MON WED" */
    static Set<DayOfWeek> weekdays(String text) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (var name : text.split(" ")) {
            days.add(Arrays.stream(DayOfWeek.values())
                    .filter(it -> it.name().substring(0, 3).equals(name))
                    .findFirst()
                    .orElseThrow());
        }
        return days;
    }
}
