package org.homestretch.figure;

/** A place or direction in centimetres. Of the body: x forward, y to its left, z up to the head. Of the room: z up. */
record Vec(double x, double y, double z) {

    static final Vec ZERO = new Vec(0, 0, 0);

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    Vec unit() {
        return times(1 / Math.max(length(), 1e-9));
    }

    /** What is left of it across a direction. */
    Vec across(Vec direction) {
        return minus(direction.times(dot(direction)));
    }

    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }
}
