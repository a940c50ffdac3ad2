package org.homestretch.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;

/** Paints one frame with the same shapes as the SVG. */
final class Paper {

    private final MovingFigure figure;
    private final Palette palette;

    Paper(MovingFigure figure, Palette palette) {
        this.figure = figure;
        this.palette = palette;
    }

    void paint(Graphics2D pencil, double width, double height, int frame) {
        var box = figure.bounds();
        var scale = Math.min(width / box.getWidth(), height / box.getHeight());
        pencil.translate((width - box.getWidth() * scale) / 2, height - box.getHeight() * scale);
        pencil.scale(scale, scale);
        pencil.translate(-box.getX(), -box.getY());
        pencil.clip(box);
        for (var prop : figure.standing) {
            stroke(pencil, prop.outline().shape(), 8, color(palette.of(prop.tone())));
            pencil.fill(prop.outline().shape());
        }
        parts(pencil, frame);
        for (var target : figure.targets(frame)) {
            disc(pencil, target, 42, .26f);
            disc(pencil, target, 19, .6f);
        }
        var arrow = figure.arrow();
        if (arrow != null) stroke(pencil, arrow.shape(), 14, color(palette.clay));
    }

    private void parts(Graphics2D pencil, int frame) {
        var layers = figure.layers();
        for (var name : layers.layers().get(layers.at(frame)).order()) {
            var part = figure.part(frame, name);
            pencil.setColor(color(palette.of(part.tone())));
            pencil.fill(part.outline().shape());
        }
    }

    private void disc(Graphics2D pencil, Spot at, double radius, float strength) {
        var clay = color(palette.clay).getRGBColorComponents(null);
        pencil.setColor(new Color(clay[0], clay[1], clay[2], strength));
        pencil.fill(new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    }

    private static void stroke(Graphics2D pencil, Shape shape, float thick, Color color) {
        pencil.setColor(color);
        pencil.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pencil.draw(shape);
    }

    private static Color color(String hex) {
        return Color.decode(hex);
    }
}
