package org.homestretch.figure;

import static org.homestretch.figure.Joint.*;
import static org.homestretch.figure.Motion.*;

import org.homestretch.shared.Side;

/** An arm in the room; at rest it hangs, the palm to the body and the thumb forward. */
record Arm(Vec shoulder, Vec elbow, Vec wrist, Turn upper, Turn fore, Turn hand, double curl) {

    static Arm of(Pose pose, Side side, Vec shoulder, Turn thorax) {
        double out = side == Side.LEFT ? 1 : -1;
        var upper = thorax.then(Turn.aboutY(-pose.at(SHOULDER, side, FLEXION)))
                .then(Turn.aboutX(out * pose.at(SHOULDER, side, ABDUCTION)))
                .then(Turn.aboutZ(out * pose.at(SHOULDER, side, EXTERNAL)));
        return of(shoulder, upper, upper.then(Turn.aboutY(-pose.at(ELBOW, side, FLEXION))), pose, side);
    }

    private static Arm of(Vec shoulder, Turn upper, Turn fore, Pose pose, Side side) {
        double out = side == Side.LEFT ? 1 : -1;
        var elbow = shoulder.plus(upper.of(0, 0, -Body.UPPER_ARM));
        var wrist = elbow.plus(fore.of(0, 0, -Body.FOREARM));
        var hand = fore.then(Turn.aboutZ(-out * pose.at(FOREARM, side, PRONATION)))
                .then(Turn.aboutX(-out * pose.at(WRIST, side, FLEXION)))
                .then(Turn.aboutY(-pose.at(WRIST, side, RADIAL)));
        return new Arm(shoulder, elbow, wrist, upper, fore, hand, pose.at(FINGERS, side, FLEXION));
    }

    Arm reaching(Vec place, Pose pose, Side side) {
        var bend = Reach.of(
                shoulder,
                place,
                Body.UPPER_ARM,
                Body.FOREARM,
                elbow.minus(shoulder),
                upper.x().times(-1),
                upper.y().times(-1));
        return of(shoulder, opposite(bend.upper()), opposite(bend.lower()), pose, side);
    }

    private static Turn opposite(Turn turn) {
        return new Turn(turn.x().times(-1), turn.y().times(-1), turn.z());
    }

    Arm aiming(Vec place, Pose pose, Side side) {
        var down = place.minus(shoulder).unit();
        var y = upper.y().across(down).unit();
        var turned = new Turn(y.cross(down.times(-1)), y, down.times(-1));
        return of(shoulder, turned, turned.then(Turn.aboutY(-pose.at(ELBOW, side, FLEXION))), pose, side);
    }

    Arm withHand(Turn turned) {
        return new Arm(shoulder, elbow, wrist, upper, fore, turned, curl);
    }

    Vec knuckles() {
        return wrist.plus(hand.of(0, 0, -Body.PALM));
    }

    /** Towards the palm of the hand. */
    Vec palm(Side side) {
        return hand.of(0, side == Side.LEFT ? -1 : 1, 0);
    }

    Vec tip(Side side) {
        var bend = Math.toRadians(curl * 1.4);
        var long_ = hand.of(0, 0, -1).times(Math.cos(bend)).plus(palm(side).times(Math.sin(bend)));
        return knuckles().plus(long_.times(Body.FINGERS * (1 - .45 * curl / 100)));
    }
}
