package org.homestretch.progress;

import static org.homestretch.shared.Require.between;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;

/**
 * How much of the prescribed amount was done, as a mean over the expected sessions.
 *
 * @param sum of the expected sessions' parts, each 0 to 1; kept apart so that periods can be added up
 */
public record Dose(double sum, int expected) {

    /** Sums of binary fractions may miss half way by a hair. */
    private static final double ROUNDING = 1e-6;

    public Dose {
        between(0, expected, Integer.MAX_VALUE, "expected");
        if (!(sum >= 0 && sum <= expected)) {
            throw new IllegalArgumentException("A dose of %s in %d sessions".formatted(sum, expected));
        }
    }

    @JsonIgnore
    public boolean isApplicable() {
        return expected > 0;
    }

    /** 0 to 1; none when nothing was expected. */
    public Optional<Double> mean() {
        return isApplicable() ? Optional.of(sum / expected) : Optional.empty();
    }

    /** Per cent to one decimal; none below three expected, half way goes up, 100 only when all was done and 0 only when nothing was. */
    public Optional<Double> percent() {
        if (expected < Figure.LEAST_FOR_A_PERCENTAGE) return Optional.empty();
        if (sum == 0 || sum == expected) return Optional.of(sum == 0 ? 0.0 : 100.0);
        return Optional.of(Math.clamp(Math.round(1000 * sum / expected + ROUNDING), 1L, 999L) / 10.0);
    }

    /** The dose in words, by the same rules as {@link Figure#phrase()}. */
    public Phrase phrase() {
        if (!isApplicable()) return new Phrase("progress.figure.none", List.of());
        return percent()
                .map(percent -> new Phrase("progress.figure.percent", List.of(percent)))
                .orElseGet(() -> new Phrase("progress.figure.few", List.of(sum, expected)));
    }
}
