package org.homestretch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing in the picture as written, such as {@code band from rightHand to leftFoot} or {@code step 15}. */
record PropWords(
        String kind,
        @Nullable Double size,
        List<Landmark> at,
        @Nullable Vec anchor) {

    private static final Set<String> KINDS = Set.of(
            "mat", "floor", "chair", "wall", "step", "table", "support", "towel", "band", "pillow", "ice", "stick",
            "ball", "weight", "bag", "doorway");
    private static final Set<String> SMALL_WORDS =
            Set.of("from", "to", "under", "between", "and", "in", "on", "behind", "around");

    /** @throws IllegalArgumentException in words, when it cannot be read */
    static PropWords read(String written) {
        var words = new ArrayList<>(List.of(written.strip().split("[ ,]+")));
        var kind = words.removeFirst();
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(written + ": no such thing; there are "
                    + String.join(", ", KINDS.stream().sorted().toList()));
        }
        Double size = null;
        var at = new ArrayList<Landmark>();
        double forward = 0, up = 0, right = 0;
        var fixed = false;
        while (!words.isEmpty()) {
            var word = words.removeFirst();
            if (SMALL_WORDS.contains(word)) continue;
            if (word.matches("-?\\d+")) size = Double.valueOf(word);
            else if (Set.of("forward", "up", "right").contains(word) && !words.isEmpty()) {
                var by = Double.parseDouble(words.removeFirst());
                if (word.equals("forward")) forward = by;
                else if (word.equals("up")) up = by;
                else right = by;
                fixed = true;
            } else at.addAll(Landmark.all(word));
        }
        return new PropWords(kind, size, at, fixed ? new Vec(forward, -right, up) : null);
    }

    PropWords mirrored() {
        var other = anchor == null ? null : new Vec(anchor.x(), -anchor.y(), anchor.z());
        return new PropWords(kind, size, at.stream().map(Landmark::mirrored).toList(), other);
    }
}
