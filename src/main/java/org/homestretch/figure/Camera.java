package org.homestretch.figure;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the figure is looked at from: yaw 0 from the front of one who stands, 90 from the right, pitch from above; far away,
 * so that lengths keep their measure. On the picture x goes to the right and y down, in quarters of a centimetre.
 */
record Camera(double yaw, double pitch) {

    static final double SCALE = 4;
    private static final Pattern ANGLES = Pattern.compile("yaw (-?\\d+)(?: pitch (-?\\d+))?");
    static final Set<String> VIEWS = Set.of("side", "front", "back", "three-quarter", "above");

    /** @throws IllegalArgumentException when there is no such view */
    static Camera of(String view, Placement placement) {
        var angles = ANGLES.matcher(view);
        if (angles.matches()) {
            var pitch = angles.group(2) == null ? 6 : Integer.parseInt(angles.group(2));
            return new Camera(Integer.parseInt(angles.group(1)), pitch);
        }
        if (!VIEWS.contains(view)) {
            throw new IllegalArgumentException("view: " + view + ": it is one of " + String.join(", ", VIEWS)
                    + ", or such as \"yaw 60 pitch 20\"");
        }
        return switch (placement) {
            case SUPINE -> lying(view, 1, false);
            case PRONE -> lying(view, -1, false);
            case SIDE_LYING_RIGHT -> lying(view, 1, true);
            case SIDE_LYING_LEFT -> lying(view, -1, true);
            default -> upright(view);
        };
    }

    private static Camera upright(String view) {
        return switch (view) {
            case "front" -> new Camera(0, 5);
            case "back" -> new Camera(180, 5);
            case "three-quarter" -> new Camera(50, 12);
            case "above" -> new Camera(90, 70);
            default -> new Camera(90, 5);
        };
    }

    private static Camera lying(String view, int sign, boolean onSide) {
        return switch (view) {
            case "front" -> new Camera(onSide ? 90 * sign : 15 * sign, onSide ? 8 : 30);
            case "back" -> new Camera(onSide ? -90 * sign : 165 * sign, onSide ? 8 : 30);
            case "three-quarter" -> new Camera(60 * sign, 25);
            case "above" -> new Camera(90 * sign, 75);
            default -> new Camera(90 * sign, 8);
        };
    }

    Camera mirrored() {
        return new Camera(-yaw, pitch);
    }

    /** From the body to the one who looks. */
    Vec towards() {
        double turn = Math.toRadians(yaw), lift = Math.toRadians(pitch);
        return new Vec(Math.cos(turn) * Math.cos(lift), -Math.sin(turn) * Math.cos(lift), Math.sin(lift));
    }

    Vec right() {
        double turn = Math.toRadians(yaw);
        return new Vec(Math.sin(turn), Math.cos(turn), 0);
    }

    Vec down() {
        return right().cross(towards());
    }

    Spot see(Vec place) {
        return new Spot(place.dot(right()) * SCALE, place.dot(down()) * SCALE);
    }

    double near(Vec place) {
        return place.dot(towards());
    }
}
