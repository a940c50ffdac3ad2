package org.homestretch.progress.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a period. What nobody told has none.
 *
 * @param untold names of what was not told in the period
 */
public record ProgressCharts(
        WeekChart weeks,
        DayMap days,
        @Nullable RowBars exercises,
        @Nullable RowBars parts,
        @Nullable TrendChart pain,
        @Nullable TrendChart effort,
        @Nullable SideStrip tighter,
        @Nullable RowBars barriers,
        @Nullable EventLine timeline,
        List<String> untold,
        ChartLabels labels) {

    /** The words of what can be pressed; {@code keys} tells that the arrow keys walk through the points. */
    public record ChartLabels(String table, String how, String keys) {}
}
