package org.homestretch.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.homestretch.design.LightColors;

/** Draws the parts of a chart in the light theme's colours, in CSS pixels, of which 96 make an inch. */
record Pencil(Graphics2D paper, Lettering letters) {

    static final double SMALL = 11;

    enum Align {
        START,
        MIDDLE,
        END
    }

    void bar(double x, double y, double width, double height, String color) {
        if (width <= 0 || height <= 0) return;
        var round = Math.min(3, Math.min(width, height));
        paper.setColor(LightColors.of(color));
        paper.fill(new RoundRectangle2D.Double(x, y, width, height, round, round));
    }

    void box(double x, double y, double width, double height, String color) {
        if (width <= 0 || height <= 0) return;
        paper.setColor(LightColors.of(color));
        paper.fill(new Rectangle2D.Double(x, y, width, height));
    }

    void line(double x1, double y1, double x2, double y2, String color, double thick, float... dash) {
        paper.setColor(LightColors.of(color));
        paper.setStroke(stroke(thick, dash));
        paper.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Through points of x and y. */
    void path(List<double[]> points, String color, double thick, float... dash) {
        if (points.size() < 2) return;
        var path = new Path2D.Double();
        path.moveTo(points.getFirst()[0], points.getFirst()[1]);
        points.stream().skip(1).forEach(it -> path.lineTo(it[0], it[1]));
        paper.setColor(LightColors.of(color));
        paper.setStroke(stroke(thick, dash));
        paper.draw(path);
    }

    void text(String text, double x, double y, String color, Align align) {
        var width = letters.width(text, SMALL);
        var start = switch (align) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        paper.setColor(LightColors.of(color));
        var before = paper.getTransform();
        paper.translate(start, y);
        paper.fill(letters.of(text, SMALL));
        paper.setTransform(before);
    }

    double width(String text) {
        return letters.width(text, SMALL);
    }

    /** As much of the text as fits, with an ellipsis where it was cut. */
    String fitting(String text, double width) {
        if (width(text) <= width) return text;
        var kept = text.length();
        while (kept > 1 && width(text.substring(0, kept) + "…") > width) kept--;
        return text.substring(0, kept).stripTrailing() + "…";
    }

    private static BasicStroke stroke(double thick, float... dash) {
        return dash.length == 0
                ? new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke((float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }
}
