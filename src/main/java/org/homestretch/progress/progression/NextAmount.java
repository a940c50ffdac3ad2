package org.homestretch.progress.progression;

import java.util.function.UnaryOperator;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;

/** The amount one step up or down, within what can be prescribed. Seconds in fives stay in fives. */
final class NextAmount {

    private NextAmount() {}

    /** One step up from the amount that was used; the others in proportion. */
    static UnaryOperator<Amount> moreThan(Amount used) {
        var step = step(used);
        var next = bounded(used, used.low() + step, used.high() + step);
        var factor = (double) next.high() / used.high();
        return amount -> amount.equals(used) ? next : inProportion(amount, factor);
    }

    /** About a quarter less, at least one less, never below one. */
    static Amount lessThan(Amount amount) {
        return bounded(amount, less(amount, amount.low()), less(amount, amount.high()));
    }

    private static int step(Amount used) {
        return switch (used) {
            case Repetitions _ -> ProgressionRule.MORE_REPETITIONS;
            case Seconds(var _, var high) ->
                high <= ProgressionRule.LONG_SECONDS ? ProgressionRule.MORE_SECONDS : ProgressionRule.MORE_LONG_SECONDS;
        };
    }

    private static Amount inProportion(Amount amount, double factor) {
        return bounded(
                amount,
                rounded(amount, amount.low(), amount.low() * factor),
                rounded(amount, amount.high(), amount.high() * factor));
    }

    private static int less(Amount amount, int value) {
        return Math.max(1, Math.min(value - 1, rounded(amount, value, value * ProgressionRule.LESS)));
    }

    private static int rounded(Amount amount, int from, double exact) {
        var grain = amount instanceof Seconds && from % 5 == 0 && exact >= 10 ? 5 : 1;
        return grain * nearest(exact / grain, exact > from);
    }

    /** Halves go the way of the change. */
    private static int nearest(double exact, boolean up) {
        return (int) (up ? Math.floor(exact + 0.5) : Math.ceil(exact - 0.5));
    }

    private static Amount bounded(Amount like, int low, int high) {
        return switch (like) {
            case Repetitions _ -> {
                var most = Math.min(high, Repetitions.MOST);
                yield new Repetitions(Math.min(low, most), most);
            }
            case Seconds _ -> {
                var most = Math.min(high, Seconds.MOST);
                yield new Seconds(Math.min(low, most), most);
            }
        };
    }
}
