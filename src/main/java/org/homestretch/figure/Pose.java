package org.homestretch.figure;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** How the body is bent: degrees and centimetres from standing upright with the arms at the sides. */
record Pose(Map<Angle, Double> angles) {

    static final Pose UPRIGHT = new Pose(Map.of());

    record Angle(Joint joint, @Nullable Side side, Motion motion) {
        Angle mirrored() {
            return side == null ? this : new Angle(joint, side.other(), motion);
        }

        Joint.Range range() {
            return java.util.Objects.requireNonNull(joint.ranges.get(motion));
        }
    }

    Pose {
        angles = Map.copyOf(angles);
    }

    double at(Angle angle) {
        return angles.getOrDefault(angle, 0.0);
    }

    double at(Joint joint, Motion motion) {
        return angles.getOrDefault(new Angle(joint, null, motion), 0.0);
    }

    double at(Joint joint, Side side, Motion motion) {
        return angles.getOrDefault(new Angle(joint, side, motion), 0.0);
    }

    Pose with(Joint joint, Motion motion, double value) {
        return with(new Pose(Map.of(new Angle(joint, null, motion), value)));
    }

    Pose with(Joint joint, Side side, Motion motion, double value) {
        return with(new Pose(Map.of(new Angle(joint, side, motion), value)));
    }

    Pose both(Joint joint, Motion motion, double value) {
        return with(joint, Side.LEFT, motion, value).with(joint, Side.RIGHT, motion, value);
    }

    /** What the other says, and this where it is silent. */
    Pose with(Pose other) {
        var all = new HashMap<>(angles);
        all.putAll(other.angles);
        return new Pose(all);
    }

    /** Part of the way to another. */
    Pose towards(Pose other, double share) {
        return new Pose(Stream.concat(angles.keySet().stream(), other.angles.keySet().stream())
                .distinct()
                .collect(toMap(it -> it, it -> {
                    double here = angles.getOrDefault(it, 0.0), there = other.angles.getOrDefault(it, 0.0);
                    return here + (there - here) * share;
                })));
    }

    Pose mirrored() {
        return new Pose(angles.entrySet().stream()
                .collect(toMap(
                        it -> it.getKey().mirrored(),
                        it -> it.getKey().motion().isSideways() ? -it.getValue() : it.getValue())));
    }
}
