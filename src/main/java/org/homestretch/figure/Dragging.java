package org.homestretch.figure;

import static org.homestretch.figure.Joint.*;
import static org.homestretch.figure.Motion.*;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.figure.Pose.Angle;
import org.homestretch.shared.Side;

/**
 * Bends the joints until a place of the body is seen where somebody drags it: damped least squares on the picture, so that
 * of all ways there the one that changes least is taken. No joint leaves its limits, so the place may stay short of its aim.
 */
final class Dragging {

    private static final int TRIES = 24;
    private static final double NEAR = .5;

    /** What whole degrees may cost, in the picture's units; where a limb is straight they can turn a knee about. */
    private static final double ROUGH = 6;

    private final Function<Pose, Skeleton> body;
    private final Camera camera;
    private final Landmark place;
    private final List<Angle> angles;

    private Dragging(Function<Pose, Skeleton> body, Camera camera, Landmark place, List<Angle> angles) {
        this.body = body;
        this.camera = camera;
        this.place = place;
        this.angles = angles;
    }

    /** @param body where a pose puts the body; the start decides itself what keeps which place */
    static Pose drag(
            Function<Pose, Skeleton> body, Resting resting, Camera camera, Pose pose, Landmark place, Spot to) {
        return new Dragging(body, camera, place, moving(place, resting)).nearer(pose, to);
    }

    /** What moves a place. A limb that is held keeps its bend and moves what holds it. */
    private static List<Angle> moving(Landmark place, Resting resting) {
        var side = place.side();
        if (side == null) {
            return switch (place.part()) {
                case "pelvis" -> angles(PELVIS, null, UP, FORWARD, RIGHT);
                case "upperBack" -> angles(TRUNK, null, FLEXION, SIDE_BEND, ROTATION);
                default -> angles(NECK, null, FLEXION, SIDE_BEND, ROTATION);
            };
        }
        if (resting.holds(place)) {
            return angles(place.isOfArm() ? HAND : FOOT, side, UP, FORWARD, RIGHT);
        }
        return switch (place.part()) {
            case "hand" ->
                Stream.concat(
                                angles(SHOULDER, side, FLEXION, ABDUCTION, EXTERNAL).stream(),
                                angles(ELBOW, side, FLEXION).stream())
                        .toList();
            case "elbow" -> angles(SHOULDER, side, FLEXION, ABDUCTION);
            case "knee" ->
                resting.holds(new Landmark("foot", side))
                        ? angles(HIP, side, ABDUCTION, EXTERNAL)
                        : angles(HIP, side, FLEXION, ABDUCTION);
            default ->
                Stream.concat(angles(HIP, side, FLEXION, ABDUCTION).stream(), angles(KNEE, side, FLEXION).stream())
                        .toList();
        };
    }

    private static List<Angle> angles(Joint joint, @org.jspecify.annotations.Nullable Side side, Motion... motions) {
        return Stream.of(motions).map(it -> new Angle(joint, side, it)).toList();
    }

    private Pose nearer(Pose pose, Spot to) {
        var now = pose;
        var off = off(now, to);
        var damping = 30.0;
        for (int i = 0; i < TRIES && off.length() > NEAR; i++) {
            var next = stepped(now, off, damping);
            var nextOff = off(next, to);
            if (nextOff.length() < off.length()) {
                now = next;
                off = nextOff;
                damping = Math.max(1, damping / 3);
            } else {
                damping *= 4;
            }
        }
        var whole = whole(now);
        var reached = off(whole, to).length() <= off.length() + ROUGH ? whole : now;
        return off(reached, to).length() < off(pose, to).length() ? reached : pose;
    }

    private Spot off(Pose pose, Spot to) {
        return to.minus(camera.see(place.in(body.apply(pose))));
    }

    /** One step: J is how the picture's two coordinates follow each angle, and the step is Jᵀ (J Jᵀ + damping)⁻¹ off. */
    private Pose stepped(Pose pose, Spot off, double damping) {
        var from = camera.see(place.in(body.apply(pose)));
        var slopes = angles.stream()
                .map(it -> camera.see(place.in(body.apply(turned(pose, it, 1)))).minus(from))
                .toList();
        double xx = damping, xy = 0, yy = damping;
        for (var slope : slopes) {
            xx += slope.x() * slope.x();
            xy += slope.x() * slope.y();
            yy += slope.y() * slope.y();
        }
        var determinant = xx * yy - xy * xy;
        var share = new Spot((yy * off.x() - xy * off.y()) / determinant, (xx * off.y() - xy * off.x()) / determinant);
        return IntStream.range(0, slopes.size())
                .boxed()
                .reduce(
                        pose,
                        (all, i) -> turned(all, angles.get(i), slopes.get(i).dot(share)),
                        (_, later) -> later);
    }

    private static Pose turned(Pose pose, Angle angle, double by) {
        var range = angle.range();
        var value = Math.clamp(pose.at(angle) + by, range.low(), range.high());
        return pose.with(new Pose(Map.of(angle, value)));
    }

    /** As a person would have set it. */
    private Pose whole(Pose pose) {
        return angles.stream()
                .reduce(
                        pose,
                        (all, it) -> all.with(new Pose(Map.of(it, (double) Math.round(all.at(it))))),
                        (_, later) -> later);
    }
}
