package org.homestretch.attention;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.plan.ClientPlan;

/** When nothing will be prescribed any more. */
final class PlanEnd {

    /** An end that lies further back needs nobody any more. */
    private static final int DAYS_AFTER = 14;

    /** Who goes on after so many days has only a break. */
    private static final int LONGEST_BREAK = 60;

    private PlanEnd() {}

    /** @param ahead how many days before the end it is told */
    static Optional<Reason> reason(Evidence client, int ahead) {
        var plan = client.plan();
        if (plan == null) return Optional.empty();
        var today = client.today();
        return last(plan, today.minusDays(DAYS_AFTER), today.plusDays(ahead))
                .map(it -> new Reason(ReasonKind.PLAN_ENDING, it, it, it, it.isBefore(today)));
    }

    /** The last date of the range on which anything is prescribed, if nothing is after the range. */
    private static Optional<LocalDate> last(ClientPlan plan, LocalDate from, LocalDate to) {
        for (var date = to.plusDays(LONGEST_BREAK); date.isAfter(to); date = date.minusDays(1)) {
            if (isAnythingPrescribed(plan, date)) return Optional.empty();
        }
        for (var date = to; !date.isBefore(from); date = date.minusDays(1)) {
            if (isAnythingPrescribed(plan, date)) return Optional.of(date);
        }
        return Optional.empty();
    }

    private static boolean isAnythingPrescribed(ClientPlan plan, LocalDate date) {
        return plan.effectiveOn(date).stream()
                .flatMap(it -> it.version().prescriptions().stream())
                .anyMatch(it -> it.schedule().isInForceOn(date));
    }
}
