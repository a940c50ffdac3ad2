package org.homestretch.figure;

import static org.homestretch.figure.Part.Tone.*;
import static org.homestretch.shared.Side.LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homestretch.figure.Part.Tone;
import org.homestretch.shared.Side;

/** Draws the body as seen by a camera: tapered limbs, a trunk of rounded masses, a head whose face can be told. */
final class Silhouette {

    private final Camera camera;
    private final Set<Side> farLegs;
    private final Set<Side> farArms;

    Silhouette(Camera camera, Set<Side> farLegs, Set<Side> farArms) {
        this.camera = camera;
        this.farLegs = farLegs;
        this.farArms = farArms;
    }

    List<Part> of(Skeleton body) {
        var parts = new ArrayList<Part>();
        var flesh = Flesh.of(body);
        parts.add(
                new Part("t", BODY, trunk(body, flesh), camera.near(body.ribs().towards(body.root(), .3))));
        head(body, flesh, parts);
        for (var side : Side.values()) {
            leg(body, side, parts);
            arm(body, side, parts);
        }
        return parts;
    }

    private Outline trunk(Skeleton body, Flesh flesh) {
        var up = camera.see(body.spineTop()).minus(camera.see(body.root()));
        var lower = new ArrayList<>(flesh.hips());
        lower.add(flesh.waist());
        var upper = new ArrayList<>(flesh.chest());
        upper.add(flesh.ribs());
        var waist = camera.see(body.ribs()).minus(camera.see(body.root()));
        return new Outline()
                .hull(camera, waist, lower)
                .hull(
                        camera,
                        camera.see(body.chest()).minus(camera.see(body.waist())),
                        List.of(flesh.waist(), flesh.ribs()))
                .hull(camera, camera.see(body.spineTop()).minus(camera.see(body.ribs())), upper)
                .limb(
                        spot(body.spineTop().plus(body.thorax().of(-1.5, 0, 0))),
                        round(5.2),
                        spot(body.skullBase().plus(body.head().of(1, 0, 2))),
                        round(4.8));
    }

    private void head(Skeleton body, Flesh flesh, List<Part> parts) {
        var turn = body.head();
        var up = camera.see(turn.z());
        var bridge = body.skull().plus(turn.of(8.2, 0, .5));
        var nose = body.skull().plus(turn.of(11, 0, -3));
        var outline = new Outline()
                .hull(camera, up, List.of(flesh.skull(), flesh.chin()))
                .limb(spot(bridge), round(1.4), spot(nose), round(1.9));
        var near = camera.near(body.skull());
        parts.add(new Part("h", BODY, outline, near));
        var hair = new Ellipsoid(body.skull().plus(turn.of(-3, 0, 3)), turn, new Vec(8, 8.2, 8.8));
        // Seen from the side or behind, the hair lies over the head; the face is in front of it else.
        var facing = camera.near(turn.x());
        parts.add(new Part("hair", HAIR, new Outline().hull(camera, up, List.of(hair)), near + (facing < .5 ? 2 : -4)));
        parts.add(new Part("eyes", HAIR, eyes(body), near + 5));
    }

    /** Each as large as it is turned to the one who looks. */
    private Outline eyes(Skeleton body) {
        var outline = new Outline();
        for (double side : new double[] {3.3, -3.3}) {
            var eye = body.skull().plus(body.head().of(8.6, side, -.5));
            var seen = Math.clamp(2.5 * camera.near(body.head().of(.85, side * .12, 0)) + .35, .02, 1) * 1.1;
            outline.limb(spot(eye), round(seen), spot(eye.plus(body.head().of(0, 0, -.8))), round(seen * .98));
        }
        return outline;
    }

    private void leg(Skeleton body, Side side, List<Part> parts) {
        var leg = body.leg(side);
        var tone = tone(farLegs, side);
        var name = side == LEFT ? "l" : "r";
        var thigh = new Outline()
                .limb(
                        spot(leg.hip()),
                        round(Body.HIP_ROUND),
                        spot(leg.knee()),
                        round(Body.KNEE_ROUND),
                        round(1.2),
                        camera.see(leg.thigh().x()).times(.5 / Camera.SCALE));
        parts.add(new Part(name + "t", tone, thigh, camera.near(leg.hip().towards(leg.knee(), .5)) + 1));
        var shank = new Outline()
                .limb(
                        spot(leg.knee()),
                        round(Body.KNEE_ROUND),
                        spot(leg.ankle()),
                        round(Body.ANKLE_ROUND),
                        round(1.6),
                        camera.see(leg.shank().x()).times(-1 / Camera.SCALE));
        var sole = leg.foot();
        var heel = leg.ankle().plus(sole.of(-3.6, 0, -3.2));
        var ball = leg.ankle().plus(sole.of(10.5, 0, 2.5 - Body.ANKLE_HEIGHT));
        shank.limb(spot(leg.ankle()), round(Body.ANKLE_ROUND), spot(heel), round(3.4))
                .limb(spot(leg.ankle().plus(sole.of(.5, 0, 0))), round(3.5), spot(ball), round(2.5))
                .limb(spot(heel), round(3.4), spot(ball), round(2.5))
                .limb(spot(ball), round(2.5), spot(ball.plus(leg.toes().of(5.4, 0, -.5))), round(2));
        parts.add(new Part(name + "s", tone, shank, camera.near(leg.knee().towards(leg.ankle(), .5)) + 1));
    }

    private void arm(Skeleton body, Side side, List<Part> parts) {
        var arm = body.arm(side);
        var tone = tone(farArms, side);
        var name = side == LEFT ? "l" : "r";
        var upper = new Outline()
                .limb(spot(arm.shoulder()), round(Body.SHOULDER_ROUND), spot(arm.elbow()), round(Body.ELBOW_ROUND));
        parts.add(new Part(name + "u", tone, upper, camera.near(arm.shoulder().towards(arm.elbow(), .6)) + 1));
        var palm = arm.palm(side);
        var thumb = arm.wrist().plus(arm.hand().of(1.5, 0, -2));
        var lower = new Outline()
                .limb(
                        spot(arm.elbow()),
                        round(Body.ELBOW_ROUND),
                        spot(arm.wrist()),
                        round(Body.WRIST_ROUND),
                        round(.5),
                        new Spot(0, 0))
                .limb(spot(arm.wrist()), round(Body.WRIST_ROUND), spot(arm.knuckles()), round(3))
                .limb(spot(arm.knuckles()), round(3), spot(arm.tip(side)), round(Body.HAND_ROUND))
                .limb(
                        spot(thumb),
                        round(1.8),
                        spot(arm.wrist().plus(arm.hand().of(4.6, 0, -7)).plus(palm)),
                        round(1.2));
        parts.add(new Part(name + "f", tone, lower, camera.near(arm.elbow().towards(arm.wrist(), .6)) + 1));
    }

    private static Tone tone(Set<Side> far, Side side) {
        return far.contains(side) ? FAR : NEAR;
    }

    private Spot spot(Vec place) {
        return camera.see(place);
    }

    private static double round(double radius) {
        return radius * Camera.SCALE;
    }
}
