package org.homestretch.progress.chart;

import java.time.LocalDate;
import java.util.List;

/** What happened in a period, under the same axis as its charts. */
public record EventLine(ChartText text, LocalDate from, LocalDate to, List<ChartMark> marks) {}
