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
    STANDING(Turn.NONE, "side", List.of("floor"), List.of("feet on floor"), arms(Pose.UPRIGHT, 0, 5, 8)),
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
            arms(Pose.UPRIGHT, 30, 5, 25)
                    .both(FOREARM, PRONATION, 80)
                    .both(HIP, FLEXION, 88)
                    .both(ANKLE, DORSIFLEXION, 0)),
    KNEELING(
            Turn.NONE,
            "side",
            List.of("mat"),
            List.of("knees on mat"),
            arms(Pose.UPRIGHT, 0, 5, 8).both(KNEE, FLEXION, 97).both(ANKLE, DORSIFLEXION, -52)),
    HALF_KNEELING(
            Turn.NONE,
            "side",
            List.of("mat"),
            List.of("leftKnee on mat", "rightFoot on mat"),
            arms(Pose.UPRIGHT, 0, 5, 8)
                    .with(KNEE, LEFT, FLEXION, 97)
                    .with(ANKLE, LEFT, DORSIFLEXION, -52)
                    .with(HIP, RIGHT, FLEXION, 90)
                    .with(KNEE, RIGHT, FLEXION, 90)),
    FOUR_POINT(
            onAllFours(),
            "side",
            List.of("mat"),
            List.of("knees on mat", "hands on mat"),
            Pose.UPRIGHT
                    .both(HIP, FLEXION, 77)
                    .both(KNEE, FLEXION, 97)
                    .both(ANKLE, DORSIFLEXION, -52)
                    .both(SHOULDER, FLEXION, 77)
                    .both(ELBOW, FLEXION, 4)
                    .both(FOREARM, PRONATION, 90)
                    .both(WRIST, FLEXION, -80)
                    .with(NECK, FLEXION, -5)),
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
            arms(Pose.UPRIGHT, -5, 14, 5).both(ANKLE, DORSIFLEXION, -55)),
    SIDE_LYING_LEFT(onSide(1), "front", List.of("mat"), List.of("pelvis on mat"), onSide(LEFT)),
    SIDE_LYING_RIGHT(onSide(-1), "front", List.of("mat"), List.of("pelvis on mat"), onSide(RIGHT));

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

    /** On hands and knees the trunk rises to the shoulders, since arms are longer than thighs. */
    private static Turn onAllFours() {
        double along = Math.cos(Math.toRadians(13)), up = Math.sin(Math.toRadians(13));
        return Turn.facing(new Vec(along, 0, up), new Vec(up, 0, -along));
    }

    /** On the side the trunk rises to the shoulders, which are wider than the hips. */
    private static Turn onSide(int facing) {
        double along = Math.cos(Math.toRadians(7)), up = Math.sin(Math.toRadians(7));
        return Turn.facing(new Vec(-along, 0, up), new Vec(0, facing, 0));
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
                .with(HIP, above, ABDUCTION, -2)
                .with(HIP, below, ABDUCTION, -7)
                .with(ANKLE, above, DORSIFLEXION, -5)
                .with(ANKLE, below, DORSIFLEXION, -10);
    }
}
