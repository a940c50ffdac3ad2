package org.homestretch.progress.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bars that lie, each with its name and its value.
 *
 * @param target named at the end of a full bar; none where a full bar means nothing
 */
public record RowBars(ChartText text, @Nullable String target, List<BarGroup> groups) {

    /**
     * @param name none where the rows have names enough
     * @param note beside the name, such as that the target was passed
     */
    public record BarGroup(@Nullable String name, @Nullable String note, List<BarRow> rows) {}

    /** @param share 0 to 1 */
    public record BarRow(String name, double share, String value) {}
}
