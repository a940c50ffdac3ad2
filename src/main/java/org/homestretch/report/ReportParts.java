package org.homestretch.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.design.VectorDrawings;
import org.homestretch.design.VectorDrawings.Drawing;
import org.homestretch.progress.chart.ChartTable;
import org.homestretch.progress.chart.ChartText;
import org.homestretch.progress.chart.ProgressCharts;
import org.homestretch.progress.chart.RowBars;
import org.jspecify.annotations.Nullable;

/** The charts of a printed report in their order, each drawn where a drawing says more than its table. */
final class ReportParts extends VectorDrawings {

    /** A longer table tells nothing on paper that the rows of the report do not tell better. */
    private static final int LONGEST_TABLE = 60;

    /**
     * @param drawing its key among the drawings; none where the table is all
     * @param height of the drawing in CSS pixels
     * @param table none where it is too long for paper
     */
    public record Part(
            String finding,
            List<String> explanation,
            @Nullable String drawing,
            double height,
            @Nullable ChartTable table) {}

    private final Lettering letters;
    private final Map<String, Drawing> drawings = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    ReportParts(ReportContent content, Lettering letters) {
        this.letters = letters;
        var charts = content.charts();
        add(charts.weeks().text(), "weeks", new WeekDrawing(charts.weeks(), letters).drawing(), 130);
        add(charts);
        draw("chart", element -> Objects.requireNonNull(drawings.get(element.getAttribute("data-key"))));
        addTable(charts.days().text());
    }

    List<Part> parts() {
        return parts;
    }

    private void add(ProgressCharts charts) {
        if (charts.pain() != null) {
            add(charts.pain().text(), "pain", new TrendDrawing(charts.pain(), letters).drawing(), 160);
        }
        if (charts.effort() != null) {
            add(charts.effort().text(), "effort", new TrendDrawing(charts.effort(), letters).drawing(), 120);
        }
        bars("exercises", charts.exercises());
        if (charts.tighter() != null) addTable(charts.tighter().text());
        bars("parts", charts.parts());
        bars("barriers", charts.barriers());
        if (charts.timeline() != null) addTable(charts.timeline().text());
    }

    private void bars(String key, @Nullable RowBars bars) {
        if (bars == null) return;
        var drawing = new BarDrawing(bars, letters);
        add(bars.text(), key, drawing.drawing(), drawing.height());
    }

    private void add(ChartText text, String key, Drawing drawing, double height) {
        drawings.put(key, drawing);
        parts.add(new Part(text.finding(), text.explanation(), key, height, fitting(text.table())));
    }

    private void addTable(ChartText text) {
        parts.add(new Part(text.finding(), text.explanation(), null, 0, fitting(text.table())));
    }

    private static @Nullable ChartTable fitting(ChartTable table) {
        return table.rows().isEmpty() || table.rows().size() > LONGEST_TABLE ? null : table;
    }
}
