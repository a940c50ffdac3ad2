package org.homestretch.plan.handout;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homestretch.plan.Schedule;

/** Four weeks to tick: a row for each exercise, a column for each day, a box for each time that it is due. */
record TickGrid(List<LocalDate> days, List<Row> rows) {

    static final int WEEKS = 4;
    private static final int MOST_BOXES = 40;
    static final int DAYS = WEEKS * 7;

    /**
     * @param name the exercise
     * @param boxes how many each day has
     */
    record Row(int number, String name, List<Integer> boxes) {

        int height() {
            return Math.max(1, boxes.stream().mapToInt(it -> it).max().orElse(1));
        }

        /** Nothing falls on a fixed day, so the client writes down when it was done. */
        public boolean isOpen() {
            return boxes.stream().allMatch(it -> it == 0);
        }
    }

    /** The rows in tables that fit on a sheet, so that each can have its own head. */
    public List<List<Row>> tables() {
        var tables = new ArrayList<List<Row>>();
        var height = MOST_BOXES;
        for (var row : rows) {
            if (height + row.height() > MOST_BOXES) {
                tables.add(new ArrayList<>());
                height = 0;
            }
            tables.getLast().add(row);
            height += row.height();
        }
        return tables;
    }

    /** The first day of each week. */
    public List<LocalDate> weeks() {
        return IntStream.range(0, WEEKS).mapToObj(week -> days.get(week * 7)).toList();
    }

    /** The days' initials. */
    public List<String> dayHeads(Locale locale) {
        return days.stream()
                .map(day -> day.getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, locale))
                .toList();
    }

    static List<LocalDate> days(LocalDate first) {
        return IntStream.range(0, DAYS).mapToObj(first::plusDays).toList();
    }

    static List<Integer> boxes(Schedule schedule, LocalDate first) {
        return days(first).stream().map(schedule::slotsOn).toList();
    }
}
