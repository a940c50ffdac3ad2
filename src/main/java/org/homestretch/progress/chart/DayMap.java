package org.homestretch.progress.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Every date of a period and what came of it.
 *
 * @param weekdays their names, Monday first
 * @param legend what the signs mean, those that occur
 */
public record DayMap(ChartText text, List<String> weekdays, List<MapSign> legend, List<MapDay> days) {

    /** @param kind a state of a day */
    public record MapSign(String kind, String text) {}

    public record MapDay(LocalDate date, String kind, String text, boolean today) {}
}
