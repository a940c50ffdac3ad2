package org.homestretch.design;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The outline of a chain of joints: a disc at each, and between two of them the hull that tapers to the next. */
final class Limb {

    private Limb() {}

    /** @param joints each x, y and how thick the body is there */
    static Shape of(List<double[]> joints) {
        var limb = new Area();
        for (var at = 0; at < joints.size(); at++) {
            limb.add(new Area(disc(joints.get(at))));
            if (at > 0) limb.add(new Area(hull(joints.get(at - 1), joints.get(at))));
        }
        return limb;
    }

    private static Shape disc(double[] joint) {
        var radius = joint[2];
        return new Ellipse2D.Double(joint[0] - radius, joint[1] - radius, 2 * radius, 2 * radius);
    }

    private static Shape hull(double[] from, double[] to) {
        var along = Math.atan2(to[1] - from[1], to[0] - from[0]);
        var tilt = Math.acos((from[2] - to[2]) / Math.hypot(to[0] - from[0], to[1] - from[1]));
        var hull = new Path2D.Double();
        hull.moveTo(x(from, along + tilt), y(from, along + tilt));
        hull.lineTo(x(to, along + tilt), y(to, along + tilt));
        hull.lineTo(x(to, along - tilt), y(to, along - tilt));
        hull.lineTo(x(from, along - tilt), y(from, along - tilt));
        hull.closePath();
        return hull;
    }

    private static double x(double[] joint, double angle) {
        return joint[0] + joint[2] * Math.cos(angle);
    }

    private static double y(double[] joint, double angle) {
        return joint[1] + joint[2] * Math.sin(angle);
    }
}
