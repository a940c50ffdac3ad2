package org.homestretch.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place of the body that keeps to a surface, or to another place of the body. */
record Contact(Landmark point, String surface, @Nullable Landmark body) {

    private static final Set<String> SURFACES =
            Set.of("floor", "mat", "wall", "chair", "step", "table", "support", "pillow", "place");
    private static final Set<String> HOLDING = Set.of("foot", "toes", "heel", "knee", "hand", "elbow");

    /**
     * Such as {@code feet on floor} or {@code rightHand on belly}.
     *
     * @throws IllegalArgumentException in words, when it cannot be read
     */
    static List<Contact> read(String written) {
        var words = written.split(" on ");
        if (words.length != 2) {
            throw new IllegalArgumentException(written + ": write it as \"rightFoot on floor\"");
        }
        var points = Landmark.all(words[0].strip());
        var surface = words[1].strip();
        points.stream().filter(it -> !canHold(it)).forEach(it -> {
            throw new IllegalArgumentException(written + ": what holds is a foot, toes, heel, knee, hand or elbow,"
                    + " or the pelvis, belly, chest, upperBack or head");
        });
        if (SURFACES.contains(surface)) {
            return points.stream().map(it -> new Contact(it, surface, null)).toList();
        }
        var place = Landmark.all(surface);
        return points.stream()
                .map(it -> new Contact(
                        it,
                        "body",
                        place.stream()
                                .filter(other -> other.side() == it.side())
                                .findFirst()
                                .orElse(place.getFirst())))
                .toList();
    }

    private static boolean canHold(Landmark point) {
        return point.side() == null ? Flesh.has(point.part()) : HOLDING.contains(point.part());
    }

    /** The height of what carries the body must be known: a limb on a chair holds on to it somewhere. */
    boolean canCarry() {
        return point.side() == null || !surface.equals("chair");
    }

    /** Level ground: a foot stands on it flat. */
    boolean isLevel() {
        return Set.of("floor", "mat", "step", "table").contains(surface);
    }

    Contact mirrored() {
        return new Contact(point.mirrored(), surface, body == null ? null : body.mirrored());
    }
}
