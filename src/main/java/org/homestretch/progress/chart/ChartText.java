package org.homestretch.progress.chart;

import java.util.List;

/**
 * What every chart says.
 *
 * @param finding what it shows, in one sentence
 * @param explanation how it is counted
 */
public record ChartText(String finding, List<String> explanation, ChartTable table) {}
