package org.homestretch.progress.chart;

import java.time.LocalDate;

/**
 * Something that stands at a date, or lasts for some.
 *
 * @param kind PLAN, PLAN_ENDED, PAUSE or NOTE
 * @param until the last date within the period, the same for what does not last
 * @param label a few letters
 * @param text in full
 */
public record ChartMark(String kind, LocalDate from, LocalDate until, String label, String text) {}
