package org.homestretch.report;

import static java.time.temporal.ChronoUnit.DAYS;

import org.homestretch.design.VectorDrawings.Drawing;
import org.homestretch.progress.chart.ChartMark;
import org.homestretch.progress.chart.TrendChart;
import org.homestretch.progress.chart.TrendChart.TrendSeries;
import org.homestretch.report.Pencil.Align;

/** Draws values of 0 to 10 over time, with the band that may be no change and what happened to the plan meanwhile. */
record TrendDrawing(TrendChart chart, Lettering letters) {

    private static final double LEFT = 20;
    private static final double RIGHT = 98;
    private static final double HEAD = 16;
    private static final double FOOT = 8;
    private static final double DOT = 3.4;
    /** Names of lines nearer than this would lie over each other. */
    private static final double NAME = 13;

    Drawing drawing() {
        return (paper, width, height) -> draw(new Pencil(paper, letters), new Room(width, height, days()));
    }

    /** Where a day and a value lie. */
    private record Room(double width, double height, double days) {

        double x(double day) {
            return LEFT + day / days * (right() - LEFT);
        }

        double y(double value) {
            return height - FOOT - value / 10 * (height - FOOT - HEAD);
        }

        double right() {
            return width - RIGHT;
        }
    }

    private double days() {
        return Math.max(1, DAYS.between(chart.from(), chart.to()) + 1.0);
    }

    private void draw(Pencil pencil, Room room) {
        chart.band()
                .forEach(band -> pencil.box(
                        LEFT,
                        room.y(band.high()),
                        room.right() - LEFT,
                        room.y(band.low()) - room.y(band.high()),
                        "--hs-accent-tint"));
        for (var value : new int[] {0, 5, 10}) {
            pencil.line(LEFT, room.y(value), room.right(), room.y(value), "--hs-line", 0.6);
            pencil.text("" + value, LEFT - 4, room.y(value) + 4, "--hs-soft", Align.END);
        }
        chart.marks().forEach(mark -> mark(mark, pencil, room));
        chart.series().forEach(series -> series(series, pencil, room));
        names(pencil, room);
        chart.band()
                .forEach(band -> pencil.text(
                        pencil.fitting(band.name(), room.right() - LEFT - 6),
                        LEFT + 3,
                        room.y(band.low()) - 3,
                        "--hs-soft",
                        Align.START));
    }

    private void mark(ChartMark mark, Pencil pencil, Room room) {
        var from = room.x((double) DAYS.between(chart.from(), mark.from()));
        var until = room.x((double) DAYS.between(chart.from(), mark.until()));
        if (until > from) pencil.line(from, HEAD, until, HEAD, "--hs-figure-prop", 3);
        pencil.line(from, HEAD, from, room.y(0), "--hs-soft", 0.6, 2, 2);
        if (from < room.right() - 20) {
            pencil.text(
                    pencil.fitting(mark.label(), room.right() - from), from + 2, HEAD - 4, "--hs-soft", Align.START);
        }
    }

    private static void series(TrendSeries series, Pencil pencil, Room room) {
        var line = series.line().stream()
                .map(it -> new double[] {room.x(it.at()), room.y(it.value())})
                .toList();
        if (isBefore(series)) pencil.path(line, color(series), 1.2, 4, 3);
        else pencil.path(line, color(series), 1.6);
        if (series.dots().size() > series.line().size()) return;
        series.dots()
                .forEach(it ->
                        pencil.bar(room.x(it.at()) - DOT / 2, room.y(it.value()) - DOT / 2, DOT, DOT, color(series)));
    }

    /** Beside the ends of the lines, one under the other where they end together. */
    private void names(Pencil pencil, Room room) {
        var taken = Double.NEGATIVE_INFINITY;
        var series = chart.series().stream()
                .filter(it -> !it.line().isEmpty())
                .sorted((one, other) -> Double.compare(room.y(last(one)), room.y(last(other))))
                .toList();
        for (var each : series) {
            var y = Math.max(room.y(last(each)) + 4, taken + NAME);
            pencil.text(pencil.fitting(each.name(), RIGHT - 6), room.right() + 6, y, color(each), Align.START);
            taken = y;
        }
    }

    private static double last(TrendSeries series) {
        return series.line().getLast().value();
    }

    private static boolean isBefore(TrendSeries series) {
        return series.kind().equals("BEFORE");
    }

    private static String color(TrendSeries series) {
        return isBefore(series) ? "--hs-clay-text" : "--hs-accent";
    }
}
