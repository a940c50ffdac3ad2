package org.homestretch.progress;

import static org.homestretch.shared.Require.between;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/** So many done of so many expected. Shown without a percentage below three expected; not applicable with none. */
public record Figure(int done, int expected) {

    /** Fewer than this say too little for a percentage. */
    public static final int LEAST_FOR_A_PERCENTAGE = 3;

    public Figure {
        between(0, expected, Integer.MAX_VALUE, "expected");
        between(0, done, expected, "done");
    }

    @JsonIgnore
    public boolean isApplicable() {
        return expected > 0;
    }

    /** Whole per cent, rounded; 100 only when all was done and 0 only when nothing was. */
    public Optional<Integer> percent() {
        if (expected < LEAST_FOR_A_PERCENTAGE) return Optional.empty();
        if (done == 0 || done == expected) return Optional.of(done == 0 ? 0 : 100);
        return Optional.of((int) Math.clamp(Math.round(100.0 * done / expected), 1L, 99L));
    }

    /** The figure in words: a percentage, "2 of 2" when there is too little for one, or "not applicable". */
    public Phrase phrase() {
        if (!isApplicable()) return new Phrase("progress.figure.none", List.of());
        return percent()
                .map(percent -> new Phrase("progress.figure.percent", List.of(percent)))
                .orElseGet(() -> new Phrase("progress.figure.few", List.of(done, expected)));
    }
}
