package org.homestretch.figure;

import static org.homestretch.figure.Motion.*;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homestretch.shared.Side;

/**
 * What a pose can move, and how far. The limits are the normal ranges of the American Academy of Orthopaedic Surgeons
 * (Joint Motion, 1965; Greene and Heckman 1994) and, where those are narrower than what exercises use, of the American
 * Medical Association's Guides (fourth edition); decision 16 lists them, and where weight or a hand takes a joint further.
 */
enum Joint {
    PELVIS(
            "pelvis",
            of(TILT, -180, 180),
            of(SIDE_BEND, -180, 180),
            of(ROTATION, -180, 180),
            of(UP, -150, 150),
            of(FORWARD, -150, 150),
            of(RIGHT, -150, 150)),
    TRUNK("trunk", of(FLEXION, -30, 80), of(SIDE_BEND, -35, 35), of(ROTATION, -45, 45)),
    LUMBAR("lumbar", of(FLEXION, -25, 60), of(SIDE_BEND, -25, 25), of(ROTATION, -15, 15)),
    THORACIC("thoracic", of(FLEXION, -20, 50), of(SIDE_BEND, -25, 25), of(ROTATION, -35, 35)),
    NECK("neck", of(FLEXION, -60, 50), of(SIDE_BEND, -45, 45), of(ROTATION, -80, 80), of(FORWARD, -3, 4)),
    BELLY("belly", of(OUT, -3, 5)),
    CHEST("chest", of(OUT, -3, 4)),
    HIP("hip", "hips", of(FLEXION, -30, 125), of(ABDUCTION, -30, 45), of(EXTERNAL, -45, 60)),
    KNEE("knee", "knees", of(FLEXION, -5, 150)),
    ANKLE("ankle", "ankles", of(DORSIFLEXION, -55, 30), of(INVERSION, -15, 35)),
    TOES("toes", "toes", of(FLEXION, -70, 40)),
    SCAPULA("scapula", "scapulae", of(ELEVATION, -4, 7), of(RETRACTION, -6, 5)),
    SHOULDER("shoulder", "shoulders", of(FLEXION, -60, 180), of(ABDUCTION, -60, 180), of(EXTERNAL, -90, 100)),
    ELBOW("elbow", "elbows", of(FLEXION, -5, 150)),
    FOREARM("forearm", "forearms", of(PRONATION, -90, 90)),
    WRIST("wrist", "wrists", of(FLEXION, -80, 80), of(RADIAL, -30, 20)),
    FINGERS("fingers", "fingers", of(FLEXION, 0, 100)),
    FOOT("foot", "feet", of(UP, -150, 150), of(FORWARD, -150, 150), of(RIGHT, -150, 150)),
    HAND("hand", "hands", of(UP, -150, 150), of(FORWARD, -150, 150), of(RIGHT, -150, 150));

    /** @param low the furthest in the opposite direction, in degrees or centimetres */
    record Range(Motion motion, double low, double high) {}

    final String word;
    final String both;
    final Map<Motion, Range> ranges = new EnumMap<>(Motion.class);

    Joint(String word, Range... ranges) {
        this(word, "", ranges);
    }

    Joint(String word, String both, Range... ranges) {
        this.word = word;
        this.both = both;
        Arrays.stream(ranges).forEach(range -> this.ranges.put(range.motion(), range));
    }

    boolean isPaired() {
        return !both.isEmpty();
    }

    /** Such as {@code rightKnee}. */
    String named(Side side) {
        return (side == Side.LEFT ? "left" : "right") + Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    List<Range> ranges() {
        return List.copyOf(ranges.values());
    }

    private static Range of(Motion motion, double low, double high) {
        return new Range(motion, low, high);
    }
}
