package org.homestretch.progress.chart;

import java.util.List;

/**
 * The same numbers as the drawing, for all who read.
 *
 * @param rows each begins with its name
 */
public record ChartTable(String caption, List<String> columns, List<List<String>> rows) {}
