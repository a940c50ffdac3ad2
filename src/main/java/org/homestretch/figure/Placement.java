package org.homestretch.figure;

import static org.homestretch.figure.Joint.*;
import static org.homestretch.figure.Motion.*;
import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.util.List;
import org.homestretch.shared.Side;

/**
 * How the body lies, sits or stands before it is posed: which way it faces, how it is naturally bent, what it rests on.
 * In the room a standing person faces x; one who lies has the head towards minus x.
 */
public enum Placement {
    STANDING(
            Turn.NONE,
            "side",
            List.of("floor"),
            List.of("feet on floor"),
            arms(Pose.UPRIGHT, 0, 5, 8)),
    SITTING(
            Turn.NONE,
            "side",
            List.of("floor", "chair"),
            List.of("pelvis on chair", "feet on floor"),
            arms(Pose.UPRIGHT, 18, 5, 55)
                    .both(FOREARM, PRONATION, 80)
                    .both(HIP, FLEXION, 83)
                    .both(HIP, ABDUCTION, 4)
                    .both(KNEE, FLEXION, 83)),
    LONG_SITTING(
            Turn.NONE,
            "side",
            List.of("mat"),
            List.of("pelvis on mat"),
            arms(Pose.UPRIGHT, -25, 8, 5)
                    .both(HIP, FLEXION, 88)
                    .both(ANKLE, DORSIFLEXION, 0)),
    KNEELING(
            Turn.NONE,
            "side",
            List.of("mat"),
            List.of("knees on mat"),
            arms(Pose.UPRIGHT, 0, 5, 8).both(KNEE, FLEXION, 84).both(ANKLE, DORSIFLEXION, -52)),
    HALF_KNEELING(
            Turn.NONE,
            "side",
            List.of("mat"),
            List.of("leftKnee on mat", "rightFoot on mat"),
            arms(Pose.UPRIGHT, 0, 5, 8)
                    .with(KNEE, LEFT, FLEXION, 84)
                    .with(ANKLE, LEFT, DORSIFLEXION, -52)
                    .with(HIP, RIGHT, FLEXION, 90)
                    .with(KNEE, RIGHT, FLEXION, 90)),
    FOUR_POINT(
            Turn.facing(new Vec(1, 0, 0), new Vec(0, 0, -1)),
            "side",
            List.of("mat"),
            List.of("knees on mat", "hands on mat"),
            Pose.UPRIGHT
                    .both(HIP, FLEXION, 90)
                    .both(KNEE, FLEXION, 84)
                    .both(ANKLE, DORSIFLEXION, -52)
                    .both(SHOULDER, FLEXION, 88)
                    .both(ELBOW, FLEXION, 4)
                    .with(NECK, FLEXION, -8)),
    SUPINE(
            Turn.facing(new Vec(-1, 0, 0), new Vec(0, 0, 1)),
            "side",
            List.of("mat"),
            List.of("pelvis on mat"),
            arms(Pose.UPRIGHT, -8, 16, 10).both(ANKLE, DORSIFLEXION, -15)),
    PRONE(
            Turn.facing(new Vec(-1, 0, 0), new Vec(0, 0, -1)),
            "side",
            List.of("mat"),
            List.of("pelvis on mat"),
            arms(Pose.UPRIGHT, 8, 14, 5).both(ANKLE, DORSIFLEXION, -55)),
    SIDE_LYING_LEFT(
            Turn.facing(new Vec(-1, 0, 0), new Vec(0, 1, 0)), "front", List.of("mat"), List.of("pelvis on mat"), onSide(LEFT)),
    SIDE_LYING_RIGHT(
            Turn.facing(new Vec(-1, 0, 0), new Vec(0, -1, 0)), "front", List.of("mat"), List.of("pelvis on mat"), onSide(RIGHT));

    final Turn base;
    final String view;
    final List<String> props;
    final List<String> contacts;
    final Pose natural;

    Placement(Turn base, String view, List<String> props, List<String> contacts, Pose natural) {
        this.base = base;
        this.view = view;
        this.props = props;
        this.contacts = contacts;
        this.natural = natural;
    }

    Placement mirrored() {
        return this == SIDE_LYING_LEFT ? SIDE_LYING_RIGHT : this == SIDE_LYING_RIGHT ? SIDE_LYING_LEFT : this;
    }

    private static Pose arms(Pose pose, double flexion, double abduction, double elbow) {
        return pose.both(SHOULDER, FLEXION, flexion)
                .both(SHOULDER, ABDUCTION, abduction)
                .both(ELBOW, FLEXION, elbow);
    }

    /** The lower arm under the head, the upper one in front; the lower leg a little bent. */
    private static Pose onSide(Side below) {
        var above = below.other();
        return Pose.UPRIGHT
                .with(NECK, SIDE_BEND, below == LEFT ? 8 : -8)
                .with(SHOULDER, below, FLEXION, 150)
                .with(SHOULDER, below, ABDUCTION, 0)
                .with(ELBOW, below, FLEXION, 125)
                .with(SHOULDER, above, FLEXION, 35)
                .with(SHOULDER, above, ABDUCTION, -12)
                .with(ELBOW, above, FLEXION, 60)
                .with(HIP, below, FLEXION, 35)
                .with(KNEE, below, FLEXION, 60)
                .with(HIP, above, ABDUCTION, -8)
                .with(ANKLE, above, DORSIFLEXION, -5)
                .with(ANKLE, below, DORSIFLEXION, -10);
    }
}
