package org.homestretch.plan.draft;

import java.util.Objects;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.jspecify.annotations.Nullable;

/**
 * The amount of one set as typed.
 *
 * @param high none when it is the same as the low end
 */
public record DraftAmount(
        Unit unit, @Nullable Integer low, @Nullable Integer high) {

    /** What is counted, and the most that can be asked for. */
    public enum Unit {
        REPETITIONS(Repetitions.MOST),
        SECONDS(Seconds.MOST);

        private final int most;

        Unit(int most) {
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    static DraftAmount of(Amount amount) {
        var unit = amount instanceof Seconds ? Unit.SECONDS : Unit.REPETITIONS;
        return new DraftAmount(unit, amount.low(), amount.high() == amount.low() ? null : amount.high());
    }

    /** A high end that is the same as the low one says no more than none. */
    boolean isSameAs(DraftAmount other) {
        return unit == other.unit && Objects.equals(low, other.low) && Objects.equals(most(), other.most());
    }

    private @Nullable Integer most() {
        return high == null ? low : high;
    }

    @Nullable
    Amount read(String field, Problems problems) {
        var before = problems.count();
        if (low == null) problems.refuse(field, "plan.amount." + unit + ".missing");
        problems.between(1, low, unit.most, field, "plan.amount." + unit + ".range");
        problems.between(1, high, unit.most, field, "plan.amount." + unit + ".range");
        if (low != null && high != null && high < low) problems.refuse(field, "plan.amount.order");
        if (problems.count() > before || low == null) return null;
        int most = Objects.requireNonNullElse(high, low);
        return unit == Unit.SECONDS ? new Seconds(low, most) : new Repetitions(low, most);
    }
}
