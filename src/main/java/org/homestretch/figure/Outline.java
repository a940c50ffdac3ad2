package org.homestretch.figure;

import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A shape, written for SVG and for paper at once. The same parts in the same order give the same commands in each frame, so
 * that a browser can blend one frame into the next.
 */
final class Outline {

    private static final int DIRECTIONS = 14;

    private final StringBuilder svg = new StringBuilder();
    private Spot pen = new Spot(0, 0);
    private Spot begun = pen;
    private final Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO);

    String svg() {
        return svg.toString();
    }

    Path2D shape() {
        return shape;
    }

    /** Two discs and the hull between them; its sides may bulge towards where a direction of the picture points. */
    Outline limb(Spot from, double first, Spot to, double second, double bulge, Spot fleshy) {
        var axis = to.minus(from);
        var along = Math.atan2(axis.y(), axis.x());
        var tilt = Math.acos(Math.clamp((first - second) / Math.max(axis.length(), .1), -.96, .96));
        var large = first >= second;
        var start = from.plus(Spot.at(along + tilt, first));
        move(start);
        arc(from, first, along + tilt, 2 * Math.PI - 2 * tilt, large);
        side(
                from.plus(Spot.at(along - tilt, first)),
                to.plus(Spot.at(along - tilt, second)),
                along - tilt,
                bulge,
                fleshy);
        arc(to, second, along - tilt, 2 * tilt, !large);
        side(to.plus(Spot.at(along + tilt, second)), start, along + tilt, bulge, fleshy);
        return close();
    }

    Outline limb(Spot from, double first, Spot to, double second) {
        return limb(from, first, to, second, 0, new Spot(0, 0));
    }

    private void side(Spot from, Spot to, double outwards, double bulge, Spot fleshy) {
        if (bulge == 0) {
            line(to);
            return;
        }
        var normal = Spot.at(outwards, 1);
        var round = bulge * (1 + normal.dot(fleshy)) * to.minus(from).length() / 160;
        curve(from.plus(to).times(.5).plus(normal.times(round)), to);
    }

    /**
     * The hull of masses, told by how far it reaches in some directions.
     *
     * @param axis one direction that is among them, so that long sides come out straight
     */
    Outline hull(Camera camera, Spot axis, List<Ellipsoid> masses) {
        var turn = Math.atan2(axis.y(), axis.x()) + Math.PI / 2;
        var corners = new Spot[DIRECTIONS];
        double step = 2 * Math.PI / DIRECTIONS;
        for (int i = 0; i < DIRECTIONS; i++) {
            double one = turn + i * step, other = one + step;
            double near = reach(camera, masses, one), far = reach(camera, masses, other);
            corners[i] = new Spot(
                            near * Math.sin(other) - far * Math.sin(one), far * Math.cos(one) - near * Math.cos(other))
                    .times(1 / Math.sin(step));
        }
        return round(corners);
    }

    private static double reach(Camera camera, List<Ellipsoid> masses, double angle) {
        var direction = camera.right().times(Math.cos(angle)).plus(camera.down().times(Math.sin(angle)));
        ToDoubleFunction<Ellipsoid> far = mass -> mass.reach(direction);
        return masses.stream().mapToDouble(far).max().orElse(0) * Camera.SCALE;
    }

    /** A closed curve within its corners. Rounding is carried on, so that the short form does not drift. */
    private Outline round(Spot[] corners) {
        var last = corners[corners.length - 1];
        move(last.plus(corners[0]).times(.5));
        var control = corners[0];
        for (int i = 1; i <= corners.length; i++) {
            var aim = control.plus(corners[i % corners.length]).times(.5);
            var to = new Spot(Math.round(aim.x()), Math.round(aim.y()));
            if (i == 1) {
                control = new Spot(Math.round(control.x()), Math.round(control.y()));
                curve(control, to);
            } else {
                svg.append('t');
                number(to);
                pen = to;
                shape.quadTo(control.x(), control.y(), to.x(), to.y());
            }
            control = to.times(2).minus(control);
        }
        return close();
    }

    Outline polygon(List<Spot> corners) {
        move(corners.getFirst());
        corners.stream().skip(1).forEach(this::line);
        return close();
    }

    Outline move(Spot to) {
        svg.append(svg.isEmpty() ? 'M' : 'm');
        number(to);
        pen = whole(to);
        begun = pen;
        shape.moveTo(to.x(), to.y());
        return this;
    }

    Outline line(Spot to) {
        svg.append('l');
        number(to);
        pen = whole(to);
        shape.lineTo(to.x(), to.y());
        return this;
    }

    Outline curve(Spot control, Spot to) {
        svg.append('q');
        number(control);
        var at = svg.length();
        number(to);
        if (svg.charAt(at) != '-') svg.insert(at, ' ');
        pen = whole(to);
        shape.quadTo(control.x(), control.y(), to.x(), to.y());
        return this;
    }

    private void arc(Spot centre, double radius, double from, double sweep, boolean large) {
        var to = centre.plus(Spot.at(from + sweep, radius));
        svg.append('a').append(Math.round(radius)).append(' ').append(Math.round(radius));
        svg.append(" 0 ").append(large ? 1 : 0).append(" 1 ");
        number(to);
        pen = whole(to);
        var box = new Arc2D.Double(
                centre.x() - radius,
                centre.y() - radius,
                2 * radius,
                2 * radius,
                -Math.toDegrees(from),
                -Math.toDegrees(sweep),
                Arc2D.OPEN);
        shape.append(box, true);
    }

    private Outline close() {
        svg.append('z');
        pen = begun;
        shape.closePath();
        return this;
    }

    /** From where the pen is, since what only moves along is then written alike in each frame and zips well. */
    private void number(Spot spot) {
        var by = whole(spot).minus(pen);
        svg.append(Math.round(by.x()));
        if (by.y() >= 0) svg.append(' ');
        svg.append(Math.round(by.y()));
    }

    private static Spot whole(Spot spot) {
        return new Spot(Math.round(spot.x()), Math.round(spot.y()));
    }
}
