package org.homestretch.figure;

import static java.util.Objects.requireNonNull;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** Writes a pose as a file does: only what differs from the pose before it, and one word for both sides where they agree. */
final class PoseWriter {

    private final Pose pose;
    private final Pose before;
    private final Map<String, Map<String, Double>> written = new LinkedHashMap<>();

    private PoseWriter(Pose pose, Pose before) {
        this.pose = pose;
        this.before = before;
    }

    /** {@link PoseReader} reads it back, laid over the pose before it, as the same pose to a tenth of a degree. */
    static Map<String, Map<String, Double>> write(Pose pose, Pose before) {
        var writer = new PoseWriter(pose, before);
        for (var joint : Joint.values()) {
            joint.ranges().forEach(range -> writer.motion(joint, range.motion()));
        }
        return writer.written;
    }

    private void motion(Joint joint, Motion motion) {
        if (!joint.isPaired()) {
            if (changed(joint, null, motion)) put(joint.word, motion, value(pose, joint, null, motion));
            return;
        }
        double right = value(pose, joint, RIGHT, motion), left = value(pose, joint, LEFT, motion);
        boolean rightChanged = changed(joint, RIGHT, motion), leftChanged = changed(joint, LEFT, motion);
        if (rightChanged && leftChanged && right == left) {
            put(joint.both, motion, right);
            return;
        }
        if (rightChanged) put(joint.named(RIGHT), motion, right);
        if (leftChanged) put(joint.named(LEFT), motion, left);
    }

    private boolean changed(Joint joint, @Nullable Side side, Motion motion) {
        return value(pose, joint, side, motion) != value(before, joint, side, motion);
    }

    private void put(String part, Motion motion, double value) {
        var motions = requireNonNull(written.computeIfAbsent(part, _ -> new LinkedHashMap<>()));
        if (value < 0) motions.put(motion.opposite, -value);
        else motions.put(motion.word, value);
    }

    private static double value(Pose pose, Joint joint, @Nullable Side side, Motion motion) {
        var exact = side == null ? pose.at(joint, motion) : pose.at(joint, side, motion);
        return Math.round(exact * 10) / 10.0 + 0.0;
    }
}
