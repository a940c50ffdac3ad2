package org.homestretch.figure;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homestretch.figure.Joint.Range;
import org.homestretch.figure.Pose.Angle;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** Reads a pose as a file writes it, such as {@code rightHip: {flexion: 60}}, and tells what it does not understand. */
final class PoseReader {

    private record Named(Joint joint, List<@Nullable Side> sides) {}

    private static final Map<String, Named> NAMES = names();

    private final String place;
    private final Consumer<String> faults;

    private PoseReader(String place, Consumer<String> faults) {
        this.place = place;
        this.faults = faults;
    }

    static Pose read(Map<String, Map<String, Double>> written, String place, Consumer<String> faults) {
        var reader = new PoseReader(place, faults);
        var angles = new HashMap<Angle, Double>();
        // Words for both sides first, so that one for a single side has the last say whatever their order.
        written.entrySet().stream()
                .sorted((one, other) -> sidesOf(other.getKey()) - sidesOf(one.getKey()))
                .forEach(it -> reader.part(it.getKey(), it.getValue(), angles));
        return new Pose(angles);
    }

    private static int sidesOf(String name) {
        var named = NAMES.get(name);
        return named == null ? 0 : named.sides().size();
    }

    private void part(String name, Map<String, Double> motions, Map<Angle, Double> angles) {
        var named = NAMES.get(name);
        if (named == null) {
            faults.accept(place + "." + name + ": no such part; there are "
                    + NAMES.keySet().stream().sorted().collect(joining(", ")));
            return;
        }
        motions.forEach((word, value) -> motion(name, named, word, value, angles));
    }

    private void motion(String name, Named named, String word, Double value, Map<Angle, Double> angles) {
        var here = place + "." + name + "." + word;
        for (var range : named.joint().ranges()) {
            var sign = word.equals(range.motion().word) ? 1 : word.equals(range.motion().opposite) ? -1 : 0;
            if (sign == 0) continue;
            limit(here, range, sign, value);
            named.sides().forEach(side -> angles.put(new Angle(named.joint(), side, range.motion()), sign * value));
            return;
        }
        faults.accept(here + ": the " + named.joint().word + " knows only "
                + named.joint().ranges().stream()
                        .flatMap(it -> Stream.of(it.motion().word, it.motion().opposite))
                        .collect(joining(", ")));
    }

    private void limit(String here, Range range, int sign, double value) {
        var signed = sign * value;
        if (signed >= range.low() && signed <= range.high()) return;
        var limit = sign * (signed > range.high() ? range.high() : range.low());
        faults.accept("%s: %s is beyond the limit of %s".formatted(here, plain(value), plain(limit)));
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }

    private static Map<String, Named> names() {
        var names = new HashMap<String, Named>();
        for (var joint : Joint.values()) {
            if (!joint.isPaired()) {
                names.put(joint.word, new Named(joint, Arrays.asList((Side) null)));
                continue;
            }
            names.put(joint.both, new Named(joint, List.of(Side.LEFT, Side.RIGHT)));
            for (var side : Side.values()) names.put(joint.named(side), new Named(joint, List.of(side)));
        }
        return names;
    }
}
