package org.homestretch.plan.ui;

import org.homestretch.plan.draft.DraftAmount;
import org.homestretch.plan.draft.DraftAmount.Unit;
import org.jspecify.annotations.Nullable;

/** What a therapist counts an amount in; minutes are kept as seconds. */
enum AmountUnit {
    TIMES(Unit.REPETITIONS, 1),
    SECONDS(Unit.SECONDS, 1),
    MINUTES(Unit.SECONDS, 60);

    private final Unit kept;
    private final int factor;

    AmountUnit(Unit kept, int factor) {
        this.kept = kept;
        this.factor = factor;
    }

    /** Minutes as soon as whole minutes tell it. */
    static AmountUnit of(DraftAmount amount) {
        if (amount.unit() == Unit.REPETITIONS) return TIMES;
        return amount.low() != null && isWhole(amount.low()) && isWhole(amount.high()) ? MINUTES : SECONDS;
    }

    DraftAmount amount(@Nullable Integer low, @Nullable Integer high) {
        return new DraftAmount(kept, times(low), times(high));
    }

    @Nullable
    Integer shown(@Nullable Integer keptNumber) {
        return keptNumber == null ? null : Integer.valueOf(keptNumber / factor);
    }

    int most() {
        return kept.most() / factor;
    }

    private @Nullable Integer times(@Nullable Integer typed) {
        // Beyond all bounds it stays as it is, and is refused as too much.
        return typed == null ? null : Integer.valueOf((int) Math.min(Integer.MAX_VALUE, (long) typed * factor));
    }

    private static boolean isWhole(@Nullable Integer seconds) {
        return seconds == null || seconds % 60 == 0;
    }
}
