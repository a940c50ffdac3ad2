package org.homestretch.figure;

/** A point of the picture. */
record Spot(double x, double y) {

    Spot plus(Spot other) {
        return new Spot(x + other.x, y + other.y);
    }

    Spot minus(Spot other) {
        return new Spot(x - other.x, y - other.y);
    }

    Spot times(double factor) {
        return new Spot(x * factor, y * factor);
    }

    double length() {
        return Math.hypot(x, y);
    }

    double dot(Spot other) {
        return x * other.x + y * other.y;
    }

    Spot unit() {
        return times(1 / Math.max(length(), 1e-6));
    }

    static Spot at(double angle, double distance) {
        return new Spot(Math.cos(angle) * distance, Math.sin(angle) * distance);
    }
}
