package org.homestretch.progress.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sessions done of those expected, week by week. */
public record WeekChart(ChartText text, List<ChartWeek> weeks) {

    /**
     * @param partial whether only a part of the week could count
     * @param instead said in place of the numbers where nothing was expected
     * @param text in full
     */
    public record ChartWeek(
            LocalDate monday,
            int done,
            int expected,
            boolean partial,
            @Nullable String instead,
            String text) {}
}
