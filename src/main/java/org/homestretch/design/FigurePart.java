package org.homestretch.design;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Limbs of one colour, or an arrow.
 *
 * @param as near, far, front, ground, halo, target or arrow
 * @param limbs chains of joints, each x, y and how thick the body is there
 */
record FigurePart(
        String as,
        @Nullable List<List<double[]>> limbs,
        @Nullable List<double[]> curve,
        @Nullable List<double[]> tip) {

    static FigurePart ground(double left, double right, double y, double radius) {
        var ends = List.of(new double[] {left, y, radius}, new double[] {right, y, radius});
        return new FigurePart("ground", List.of(ends), null, null);
    }

    void paint(Graphics2D pencil) {
        switch (as) {
            case "arrow" -> draw(pencil, arrow(), 5.5f, LightColors.of("--hs-clay"));
            case "front" -> {
                draw(pencil, outline(), 3.5f, LightColors.of("--hs-surface"));
                fill(pencil, LightColors.of("--hs-figure-near"));
            }
            case "halo" -> fill(pencil, clay(.28f));
            case "target" -> fill(pencil, clay(.6f));
            case "ground" -> fill(pencil, LightColors.of("--hs-line"));
            default -> fill(pencil, LightColors.of("--hs-figure-" + as));
        }
    }

    private void fill(Graphics2D pencil, Color color) {
        pencil.setColor(color);
        pencil.fill(outline());
    }

    private static void draw(Graphics2D pencil, Shape line, float thick, Color color) {
        pencil.setColor(color);
        pencil.setStroke(new BasicStroke(thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pencil.draw(line);
    }

    private Shape outline() {
        var all = new Area();
        if (limbs != null) limbs.forEach(joints -> all.add(new Area(Limb.of(joints))));
        return all;
    }

    private Shape arrow() {
        var line = new Path2D.Double();
        if (curve == null || tip == null) return line;
        double[] from = curve.get(0), out = curve.get(1), in = curve.get(2), to = curve.get(3);
        line.moveTo(from[0], from[1]);
        line.curveTo(out[0], out[1], in[0], in[1], to[0], to[1]);
        line.moveTo(tip.getFirst()[0], tip.getFirst()[1]);
        tip.forEach(point -> line.lineTo(point[0], point[1]));
        return line;
    }

    private static Color clay(float strength) {
        var clay = LightColors.of("--hs-clay").getRGBColorComponents(null);
        return new Color(clay[0], clay[1], clay[2], strength);
    }
}
