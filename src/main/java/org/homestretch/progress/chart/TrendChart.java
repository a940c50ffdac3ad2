package org.homestretch.progress.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * Values from 0 to 10 over time.
 *
 * @param band values that may be no change at all; none or one
 * @param steps the occasions, oldest first, as the keyboard walks through them
 * @param marks what happened to the plan meanwhile
 */
public record TrendChart(
        ChartText text,
        LocalDate from,
        LocalDate to,
        List<TrendSeries> series,
        List<TrendBand> band,
        List<TrendStep> steps,
        List<ChartMark> marks,
        String lowest,
        String highest) {

    /**
     * @param kind BEFORE, AFTER or ONLY; told apart by dash and name
     * @param dots what was told
     * @param line through the dots, or through the medians of weeks where they are many
     */
    public record TrendSeries(String kind, String name, List<TrendSpot> dots, List<TrendSpot> line) {}

    /** @param at days since the period began */
    public record TrendSpot(double at, double value) {}

    public record TrendBand(double low, double high, String name) {}

    public record TrendStep(double at, String text) {}
}
