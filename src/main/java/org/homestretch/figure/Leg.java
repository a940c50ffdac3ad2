package org.homestretch.figure;

import static org.homestretch.figure.Joint.*;
import static org.homestretch.figure.Motion.*;

import org.homestretch.shared.Side;

/** A leg in the room: its joints, and how its parts are turned; at rest each part's z points up and x forward. */
record Leg(Vec hip, Vec knee, Vec ankle, Turn thigh, Turn shank, Turn foot, Turn toes) {

    static Leg of(Pose pose, Side side, Vec hip, Turn pelvis) {
        double out = side == Side.LEFT ? 1 : -1;
        var thigh = pelvis.then(Turn.aboutY(-pose.at(HIP, side, FLEXION)))
                .then(Turn.aboutX(out * pose.at(HIP, side, ABDUCTION)))
                .then(Turn.aboutZ(out * pose.at(HIP, side, EXTERNAL)));
        var shank = thigh.then(Turn.aboutY(pose.at(KNEE, side, FLEXION)));
        return of(hip, thigh, shank, pose, side);
    }

    private static Leg of(Vec hip, Turn thigh, Turn shank, Pose pose, Side side) {
        var knee = hip.plus(thigh.of(0, 0, -Body.THIGH));
        var ankle = knee.plus(shank.of(0, 0, -Body.SHANK));
        double out = side == Side.LEFT ? 1 : -1;
        var foot = shank.then(Turn.aboutY(-pose.at(ANKLE, side, DORSIFLEXION)))
                .then(Turn.aboutX(-out * pose.at(ANKLE, side, INVERSION)));
        return new Leg(hip, knee, ankle, thigh, shank, foot, foot.then(Turn.aboutY(pose.at(TOES, side, FLEXION))));
    }

    /** The same leg with its ankle as near to a place as it reaches; the knee keeps to the side where the pose has it. */
    Leg reaching(Vec place, Pose pose, Side side) {
        var bend = Reach.of(hip, place, Body.THIGH, Body.SHANK, knee.minus(hip), thigh.x(), thigh.y());
        return of(hip, bend.upper(), bend.lower(), pose, side);
    }

    Leg withFoot(Turn turned) {
        return new Leg(hip, knee, ankle, thigh, shank, turned, turned);
    }

    Leg withToes(Turn turned) {
        return new Leg(hip, knee, ankle, thigh, shank, foot, turned);
    }

    /** The same leg, swung at the hip so that the knee points to a place. */
    Leg aiming(Vec place, Pose pose, Side side) {
        var down = place.minus(hip).unit();
        var y = thigh.y().across(down).unit();
        var turned = new Turn(y.cross(down.times(-1)), y, down.times(-1));
        return of(hip, turned, turned.then(Turn.aboutY(pose.at(KNEE, side, FLEXION))), pose, side);
    }

    Leg withShank(Turn turned, Pose pose, Side side) {
        return of(hip, thigh, turned, pose, side);
    }

    Vec heel() {
        return ankle.plus(foot.of(Body.HEEL));
    }

    Vec ball() {
        return ankle.plus(foot.of(Body.BALL));
    }

    Vec tip() {
        return ball().plus(toes.of(Body.TOE, 0, 0));
    }
}
