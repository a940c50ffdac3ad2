package org.homestretch.adherence;

import static org.homestretch.shared.Require.between;

import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * What was done in one set, on one side where the exercise has sides.
 *
 * @param number counts from 1, per side
 * @param amount repetitions or seconds, as the target counts, 0 to 3600
 * @param bonus an extra round after a click; shown apart, never counted
 */
public record SetLog(int number, @Nullable Side side, int amount, boolean bonus) {

    public static final int MOST = 3600;

    public SetLog {
        between(1, number, 100, "number of the set");
        between(0, amount, MOST, "amount");
    }
}
