package org.homestretch.progress.chart;

/** Who reads a chart; a client is told what was done, and never what was missed. */
public enum ChartReader {
    THERAPIST,
    CLIENT
}
