package org.homestretch.report;

import org.homestretch.design.VectorDrawings.Drawing;
import org.homestretch.progress.chart.RowBars;
import org.homestretch.report.Pencil.Align;

/** Draws bars that lie, each between its name and its value, against the target where there is one. */
record BarDrawing(RowBars chart, Lettering letters) {

    private static final double NAMES = 146;
    private static final double VALUES = 98;
    private static final double ROW = 18;
    private static final double GROUP = 20;
    private static final double TARGET = 17;
    private static final double THICK = 9;

    Drawing drawing() {
        return (paper, width, _) -> draw(new Pencil(paper, letters), width);
    }

    /** In CSS pixels, so that the page keeps the place for it. */
    double height() {
        return (chart.target() == null ? 0 : TARGET)
                + chart.groups().stream()
                        .mapToDouble(it ->
                                (it.name() == null ? 0 : GROUP) + it.rows().size() * ROW)
                        .sum();
    }

    private void draw(Pencil pencil, double width) {
        var end = width - VALUES;
        var y = 0.0;
        if (chart.target() != null) {
            pencil.text(chart.target(), end, 11, "--hs-soft", Align.END);
            y += TARGET;
        }
        for (var group : chart.groups()) {
            if (group.name() != null) {
                var said = group.note() == null ? group.name() : group.name() + " · " + group.note();
                pencil.text(pencil.fitting(said, width), 0, y + 14, "--hs-ink", Align.START);
                y += GROUP;
            }
            for (var row : group.rows()) {
                var middle = y + ROW / 2;
                pencil.text(pencil.fitting(row.name(), NAMES - 8), 0, middle + 4, "--hs-soft", Align.START);
                pencil.bar(NAMES, middle - THICK / 2, end - NAMES, THICK, "--hs-accent-tint");
                pencil.bar(NAMES, middle - THICK / 2, (end - NAMES) * row.share(), THICK, "--hs-accent");
                pencil.text(pencil.fitting(row.value(), VALUES - 6), end + 6, middle + 4, "--hs-ink", Align.START);
                y += ROW;
            }
        }
    }
}
