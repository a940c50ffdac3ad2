package org.homestretch.figure;

import static org.homestretch.figure.Joint.*;
import static org.homestretch.figure.Motion.*;
import static org.homestretch.shared.Side.LEFT;

import java.util.EnumMap;
import java.util.Map;
import org.homestretch.shared.Side;

/** The body in the room: where each joint is and how each part is turned. */
record Skeleton(
        Pose pose,
        Vec root,
        Turn pelvis,
        Vec waist,
        Turn lumbar,
        Vec ribs,
        Turn lowerThorax,
        Vec chest,
        Turn thorax,
        Vec spineTop,
        Vec skullBase,
        Turn neck,
        Turn head,
        Map<Side, Leg> legs,
        Map<Side, Arm> arms) {

    static Skeleton of(Placement placement, Pose pose, Vec root) {
        var pelvis = placement
                .base
                .then(Turn.aboutZ(-pose.at(PELVIS, ROTATION)))
                .then(Turn.aboutY(pose.at(PELVIS, TILT)))
                .then(Turn.aboutX(pose.at(PELVIS, SIDE_BEND)));
        var at = root.plus(pelvis.of(0, 0, Body.LUMBAR[0]));
        var turn = pelvis;
        var places = new Vec[6];
        var turns = new Turn[6];
        for (int i = 0; i < 6; i++) {
            turn = turn.then(vertebrae(pose, i < 3));
            var next = i < 5 ? height(i + 1) : Body.SPINE_TOP;
            places[i] = at;
            turns[i] = turn;
            at = at.plus(turn.of(0, 0, next - height(i)));
        }
        var neck = turn.then(half(pose));
        var base = at.plus(turn.of(-1.5 + pose.at(NECK, FORWARD), 0, 0));
        var skull = base.plus(neck.of(1 + pose.at(NECK, FORWARD), 0, Body.NECK));
        var legs = new EnumMap<Side, Leg>(Side.class);
        var arms = new EnumMap<Side, Arm>(Side.class);
        for (var side : Side.values()) {
            double out = side == LEFT ? 1 : -1;
            legs.put(side, Leg.of(pose, side, root.plus(pelvis.of(0, out * Body.HALF_HIPS, 0)), pelvis));
            arms.put(side, Arm.of(pose, side, shoulder(pose, side, at, turn), turn));
        }
        return new Skeleton(
                pose,
                root,
                pelvis,
                places[1].plus(turns[1].of(0, 0, 2)),
                turns[1],
                places[3],
                turns[3],
                places[5],
                turn,
                at,
                skull,
                neck,
                neck.then(half(pose)),
                legs,
                arms);
    }

    private static double height(int joint) {
        return joint < 3 ? Body.LUMBAR[joint] : Body.THORACIC[joint - 3];
    }

    /** A third of what the lumbar or thoracic spine does, with its share of what the whole trunk does. */
    private static Turn vertebrae(Pose pose, boolean lumbar) {
        var part = lumbar ? LUMBAR : THORACIC;
        var flexion = pose.at(part, FLEXION) + pose.at(TRUNK, FLEXION) * (lumbar ? .55 : .45);
        var bend = pose.at(part, SIDE_BEND) + pose.at(TRUNK, SIDE_BEND) * .5;
        var rotation = pose.at(part, ROTATION) + pose.at(TRUNK, ROTATION) * (lumbar ? .25 : .75);
        return Turn.aboutY(flexion / 3).then(Turn.aboutX(bend / 3)).then(Turn.aboutZ(-rotation / 3));
    }

    private static Turn half(Pose pose) {
        return Turn.aboutY(pose.at(NECK, FLEXION) / 2)
                .then(Turn.aboutX(pose.at(NECK, SIDE_BEND) / 2))
                .then(Turn.aboutZ(-pose.at(NECK, ROTATION) / 2));
    }

    /** The shoulder blade goes along when the arm is lifted above the horizontal. */
    private static Vec shoulder(Pose pose, Side side, Vec top, Turn thorax) {
        double out = side == LEFT ? 1 : -1;
        var lifted = Math.clamp(
                (Math.max(pose.at(SHOULDER, side, FLEXION), pose.at(SHOULDER, side, ABDUCTION)) - 60) / 120, 0, 1);
        return top.plus(thorax.of(
                -pose.at(SCAPULA, side, RETRACTION),
                out * (Body.HALF_SHOULDERS - 3 * lifted - .3 * pose.at(SCAPULA, side, RETRACTION)),
                pose.at(SCAPULA, side, ELEVATION) + 5 * lifted - Body.SHOULDER_DROP));
    }

    Skeleton with(Side side, Leg leg) {
        var changed = new EnumMap<>(legs);
        changed.put(side, leg);
        return with(changed, arms);
    }

    Skeleton with(Side side, Arm arm) {
        var changed = new EnumMap<>(arms);
        changed.put(side, arm);
        return with(legs, changed);
    }

    private Skeleton with(Map<Side, Leg> otherLegs, Map<Side, Arm> otherArms) {
        return new Skeleton(
                pose,
                root,
                pelvis,
                waist,
                lumbar,
                ribs,
                lowerThorax,
                chest,
                thorax,
                spineTop,
                skullBase,
                neck,
                head,
                otherLegs,
                otherArms);
    }

    Leg leg(Side side) {
        return java.util.Objects.requireNonNull(legs.get(side));
    }

    Arm arm(Side side) {
        return java.util.Objects.requireNonNull(arms.get(side));
    }

    Vec skull() {
        return skullBase.plus(head.of(2.2, 0, 8));
    }
}
