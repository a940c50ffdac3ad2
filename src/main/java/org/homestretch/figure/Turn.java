package org.homestretch.figure;

/** A rotation, told by where it brings the three axes. Angles are in degrees and follow the right hand. */
record Turn(Vec x, Vec y, Vec z) {

    static final Turn NONE = new Turn(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    static Turn aboutX(double degrees) {
        double c = cos(degrees), s = sin(degrees);
        return new Turn(new Vec(1, 0, 0), new Vec(0, c, s), new Vec(0, -s, c));
    }

    static Turn aboutY(double degrees) {
        double c = cos(degrees), s = sin(degrees);
        return new Turn(new Vec(c, 0, -s), new Vec(0, 1, 0), new Vec(s, 0, c));
    }

    static Turn aboutZ(double degrees) {
        double c = cos(degrees), s = sin(degrees);
        return new Turn(new Vec(c, s, 0), new Vec(-s, c, 0), new Vec(0, 0, 1));
    }

    /** The body whose head points to {@code up} and whose front faces {@code forward}. */
    static Turn facing(Vec up, Vec forward) {
        return new Turn(forward, up.cross(forward), up);
    }

    Vec of(Vec vec) {
        return x.times(vec.x()).plus(y.times(vec.y())).plus(z.times(vec.z()));
    }

    Vec of(double forward, double left, double up) {
        return of(new Vec(forward, left, up));
    }

    /** This turn, after the other was made within it. */
    Turn then(Turn within) {
        return new Turn(of(within.x), of(within.y), of(within.z));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
