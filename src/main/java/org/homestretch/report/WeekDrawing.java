package org.homestretch.report;

import org.homestretch.design.VectorDrawings.Drawing;
import org.homestretch.progress.chart.WeekChart;
import org.homestretch.report.Pencil.Align;

/** Draws the weeks: what was expected as a frame, what was done filling it from below, and the numbers over it. */
record WeekDrawing(WeekChart chart, Lettering letters) {

    private static final double HEAD = 16;
    private static final double FOOT = 16;
    private static final double WIDEST = 34;
    /** Numbers over narrower bars would touch each other. */
    private static final double ROOM_FOR_NUMBERS = 30;

    Drawing drawing() {
        return (paper, width, height) -> draw(new Pencil(paper, letters), width, height);
    }

    private void draw(Pencil pencil, double width, double height) {
        var weeks = chart.weeks();
        if (weeks.isEmpty()) return;
        var most = Math.max(
                1,
                weeks.stream()
                        .mapToInt(it -> Math.max(it.done(), it.expected()))
                        .max()
                        .orElse(1));
        var slot = Math.min(width / weeks.size(), 80);
        var bar = Math.min(WIDEST, slot * 0.7);
        var ground = height - FOOT;
        var unit = (ground - HEAD) / most;
        var every = (int) Math.ceil(42 / slot);
        for (var index = 0; index < weeks.size(); index++) {
            var week = weeks.get(index);
            var middle = slot * index + slot / 2;
            pencil.bar(
                    middle - bar / 2, ground - week.expected() * unit, bar, week.expected() * unit, "--hs-accent-tint");
            pencil.bar(middle - bar / 2, ground - week.done() * unit, bar, week.done() * unit, "--hs-accent");
            if (slot >= ROOM_FOR_NUMBERS) {
                var said = week.instead() != null ? "–" : week.done() + "/" + week.expected();
                pencil.text(
                        said,
                        middle,
                        ground - Math.max(week.done(), week.expected()) * unit - 4,
                        "--hs-ink",
                        Align.MIDDLE);
            }
            if (index % every == 0) {
                pencil.text(day(week), middle, height - 1, "--hs-soft", Align.MIDDLE);
            }
        }
        pencil.line(0, ground, slot * weeks.size(), ground, "--hs-soft", 0.6);
    }

    private static String day(WeekChart.ChartWeek week) {
        return week.monday().getDayOfMonth() + "." + week.monday().getMonthValue() + ".";
    }
}
