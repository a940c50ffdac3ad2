package org.homestretch.progress.chart;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homestretch.adherence.Day;
import org.homestretch.adherence.DayState;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.Topic;

/** Draws every date of a period and what came of it. */
record DrawnDays(PeriodProgress period, ChartWords words) {

    DayMap chart() {
        return new DayMap(
                words.text(finding(), period.explanation(Topic.DAYS), table()),
                Arrays.stream(DayOfWeek.values())
                        .map(it -> it.getDisplayName(TextStyle.SHORT, words.locale()))
                        .toList(),
                Arrays.stream(DayState.values())
                        .filter(state -> count(state) > 0)
                        .map(state -> new DayMap.MapSign(state.name(), said(state)))
                        .toList(),
                period.days().stream()
                        .map(it -> new DayMap.MapDay(
                                it.date(),
                                it.state().name(),
                                text(it),
                                it.date().equals(period.today())))
                        .toList());
    }

    private String finding() {
        var done = count(DayState.DONE) + count(DayState.PARTLY);
        var due = done + count(DayState.COULD_NOT) + count(DayState.MISSED);
        return due == 0 ? words.say("days.none") : words.say("days.finding", done, due);
    }

    private long count(DayState state) {
        return period.days().stream().filter(it -> it.state() == state).count();
    }

    /** A row for each week, so that years can be listened to. */
    private ChartTable table() {
        var weeks = period.days().stream()
                .collect(Collectors.groupingBy(it -> monday(it.date()), TreeMap::new, Collectors.toList()));
        return words.table(
                "days.caption",
                List.of("weeks.week", "days.days"),
                weeks.entrySet().stream()
                        .map(it -> List.of(
                                words.date(it.getKey()),
                                it.getValue().stream().map(this::briefly).collect(joining(", "))))
                        .toList());
    }

    private String briefly(Day day) {
        return words.say("days.day", day.date(), said(day.state()));
    }

    private String text(Day day) {
        return words.say("days.text", words.day(day.date()), said(day.state()));
    }

    private String said(DayState state) {
        return words.say("days." + state);
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
