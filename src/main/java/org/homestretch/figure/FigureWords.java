package org.homestretch.figure;

import java.util.List;
import java.util.stream.Stream;

/** The words that a figure is written in, for whoever offers them to choose from. */
public final class FigureWords {

    /** What stands or lies in the room, each by itself. */
    public static final List<String> ROOM =
            List.of("mat", "floor", "chair", "wall", "step", "table", "support", "doorway");

    /** What is put at a place of the body, with the word that joins the two. */
    public static final List<String> AT_PLACE = List.of(
            "pillow under", "towel under", "ice on", "weight in", "bag in", "ball between", "stick from", "band from");

    /** What keeps a place in a pose; the first four can also carry the body. */
    public static final List<String> HOLDING = List.of(
            "pelvis",
            "upperBack",
            "belly",
            "chest",
            "feet",
            "rightFoot",
            "leftFoot",
            "rightToes",
            "leftToes",
            "rightHeel",
            "leftHeel",
            "knees",
            "rightKnee",
            "leftKnee",
            "hands",
            "rightHand",
            "leftHand",
            "rightElbow",
            "leftElbow",
            "head");

    /** What a place of the body is kept on. */
    public static final List<String> SURFACES =
            List.of("mat", "floor", "chair", "step", "wall", "table", "support", "pillow", "place");

    private FigureWords() {}

    /** Every place of the body. */
    public static List<String> places() {
        return Stream.concat(
                        Landmark.MIDDLE.stream(),
                        Stream.of(org.homestretch.shared.Side.RIGHT, org.homestretch.shared.Side.LEFT)
                                .flatMap(side -> Landmark.PAIRED.stream().map(part -> new Landmark(part, side).name())))
                .toList();
    }

    /** Whether a thing goes from one place of the body to another. */
    public static boolean isBetweenTwo(String thing) {
        return thing.startsWith("ball") || thing.startsWith("stick") || thing.startsWith("band");
    }
}
