package org.homestretch.dosage;

import java.util.List;
import org.homestretch.shared.Side;

/** Which sides an exercise is done on. */
public enum Laterality {
    /** The body as a whole; sides do not apply. */
    NONE(List.of()),
    LEFT(List.of(Side.LEFT)),
    RIGHT(List.of(Side.RIGHT)),
    /** Each side in turn, all of one side first. */
    BOTH(List.of(Side.LEFT, Side.RIGHT)),
    /** Left and right in turn, rep by rep. */
    ALTERNATING(List.of(Side.LEFT, Side.RIGHT));

    private final List<Side> sides;

    Laterality(List<Side> sides) {
        this.sides = sides;
    }

    /** The sides that a full dose needs; empty when sides do not apply. */
    public List<Side> sides() {
        return sides;
    }

    public boolean isTwoSided() {
        return sides.size() == 2;
    }
}
