package org.homestretch.figure;

/** A rounded mass of the body. */
record Ellipsoid(Vec centre, Turn turn, Vec half) {

    static Ellipsoid ball(Vec centre, double radius) {
        return new Ellipsoid(centre, Turn.NONE, new Vec(radius, radius, radius));
    }

    /** How far it comes in a direction, measured from the room's middle. */
    double reach(Vec direction) {
        var x = half.x() * turn.x().dot(direction);
        var y = half.y() * turn.y().dot(direction);
        var z = half.z() * turn.z().dot(direction);
        return centre.dot(direction) + Math.sqrt(x * x + y * y + z * z);
    }
}
