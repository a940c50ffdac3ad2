package org.homestretch.figure;

import static org.homestretch.shared.Side.LEFT;
import static org.homestretch.shared.Side.RIGHT;

import java.util.List;
import java.util.Set;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** A place on the body with a name, such as {@code rightKnee} or {@code lowBack}. */
record Landmark(String part, @Nullable Side side) {

    static final List<String> MIDDLE = List.of(
            "head", "forehead", "chin", "nose", "neck", "chest", "belly", "upperBack", "midBack", "lowBack", "pelvis");
    static final List<String> PAIRED = List.of(
            "shoulder",
            "upperArm",
            "elbow",
            "forearm",
            "wrist",
            "hand",
            "fingers",
            "hip",
            "buttock",
            "thigh",
            "hamstring",
            "knee",
            "shin",
            "calf",
            "ankle",
            "heel",
            "foot",
            "toes");

    /** @throws IllegalArgumentException when there is no such place */
    static Landmark of(String name) {
        if (MIDDLE.contains(name)) return new Landmark(name, null);
        for (var side : Side.values()) {
            var prefix = side == LEFT ? "left" : "right";
            if (!name.startsWith(prefix)) continue;
            var rest = name.substring(prefix.length());
            var part = rest.isEmpty() ? "" : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
            if (PAIRED.contains(part)) return new Landmark(part, side);
        }
        throw new IllegalArgumentException(name + ": no such place on the body; there are " + String.join(", ", MIDDLE)
                + ", and with left or right " + String.join(", ", PAIRED));
    }

    /** A name for both sides, such as {@code hands}, as its two places. */
    static List<Landmark> all(String name) {
        var part = switch (name) {
            case "feet" -> "foot";
            case "hands", "knees", "elbows", "heels", "hips", "shoulders", "ankles" ->
                name.substring(0, name.length() - 1);
            case "calves" -> "calf";
            default -> Set.of("toes", "fingers").contains(name) ? name : null;
        };
        if (part == null) return List.of(of(name));
        return List.of(new Landmark(part, RIGHT), new Landmark(part, LEFT));
    }

    String name() {
        if (side == null) return part;
        return (side == LEFT ? "left" : "right") + Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }

    boolean isOfArm() {
        return Set.of("shoulder", "upperArm", "elbow", "forearm", "wrist", "hand", "fingers")
                .contains(part);
    }

    Landmark mirrored() {
        return side == null ? this : new Landmark(part, side.other());
    }

    Vec in(Skeleton body) {
        return side == null ? middle(body) : paired(body, side);
    }

    private Vec middle(Skeleton body) {
        var flesh = Flesh.of(body);
        return switch (part) {
            case "head" -> body.skull();
            case "forehead" -> body.skull().plus(body.head().of(9.5, 0, 4));
            case "chin" -> body.skull().plus(body.head().of(8.5, 0, -10));
            case "nose" -> body.skull().plus(body.head().of(11, 0, -2));
            case "neck" ->
                body.skullBase().towards(body.spineTop(), .6).plus(body.neck().of(-3, 0, 0));
            case "chest" ->
                body.chest()
                        .plus(body.thorax().of(flesh.chest().getFirst().half().x(), 0, -2));
            case "belly" ->
                flesh.waist()
                        .centre()
                        .plus(body.lumbar().of(flesh.waist().half().x(), 0, -1));
            case "upperBack" -> body.chest().plus(body.thorax().of(-9, 0, 2));
            case "midBack" -> body.ribs().plus(body.lowerThorax().of(-8, 0, 0));
            case "lowBack" -> body.waist().plus(body.lumbar().of(-6.5, 0, -3));
            default -> body.root();
        };
    }

    private Vec paired(Skeleton body, Side side) {
        var leg = body.leg(side);
        var arm = body.arm(side);
        double out = side == LEFT ? 1 : -1;
        return switch (part) {
            case "shoulder" -> arm.shoulder();
            case "upperArm" -> arm.shoulder().towards(arm.elbow(), .5);
            case "elbow" -> arm.elbow();
            case "forearm" -> arm.elbow().towards(arm.wrist(), .4);
            case "wrist" -> arm.wrist();
            case "hand" -> arm.wrist().towards(arm.knuckles(), .8);
            case "fingers" -> arm.tip(side);
            case "hip" -> leg.hip().plus(body.pelvis().of(0, out * 4, 2));
            case "buttock" -> body.root().plus(body.pelvis().of(-8, out * 6.5, -1));
            case "thigh" -> leg.hip().towards(leg.knee(), .5).plus(leg.thigh().of(5, 0, 0));
            case "hamstring" ->
                leg.hip().towards(leg.knee(), .5).plus(leg.thigh().of(-5, 0, 0));
            case "knee" -> leg.knee();
            case "shin" -> leg.knee().towards(leg.ankle(), .5).plus(leg.shank().of(3, 0, 0));
            case "calf" -> leg.knee().towards(leg.ankle(), .35).plus(leg.shank().of(-4, 0, 0));
            case "ankle" -> leg.ankle();
            case "heel" -> leg.heel().plus(leg.foot().of(-1, 0, 3));
            case "foot" -> leg.ankle().towards(leg.ball(), .5);
            default -> leg.tip();
        };
    }
}
