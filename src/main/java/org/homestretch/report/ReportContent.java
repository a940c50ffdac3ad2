package org.homestretch.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.homestretch.progress.chart.ChartTable;
import org.homestretch.progress.chart.ProgressCharts;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence, figure and chart of a report as it is read, so that neither a later log nor a later version of the
 * program can change what was signed. Kept as JSON and read for ever: a new part needs a default for reports without it.
 *
 * @param born none where the reader knows the client
 * @param today the client's local date on which it was worked out
 * @param policy the version of the adherence policy
 * @param figures the headline figures
 * @param charts only those that are for this audience
 * @param measures those that were answered in the period
 * @param comment the therapist's own words
 * @param basis what it is based on, what is self-reported, and what was left out
 */
public record ReportContent(
        Locale language,
        Audience audience,
        String practice,
        String client,
        @Nullable LocalDate born,
        String author,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        String policy,
        String title,
        String lead,
        List<Fact> figures,
        ProgressCharts charts,
        List<ReportMeasure> measures,
        @Nullable String comment,
        List<String> basis) {

    public ReportContent {
        figures = List.copyOf(figures);
        measures = List.copyOf(measures);
        basis = List.copyOf(basis);
    }

    /** One figure, and how it is counted. */
    public record Fact(String name, String value, List<String> explanation) {

        public Fact {
            explanation = List.copyOf(explanation);
        }
    }

    /**
     * One measure in the period.
     *
     * @param finding the latest score and what lies between it and the first
     * @param judgedBy where the numbers come from by which a difference is judged
     */
    public record ReportMeasure(String name, String finding, String judgedBy, ChartTable table) {}
}
