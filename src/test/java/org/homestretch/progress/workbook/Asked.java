package org.homestretch.progress.workbook;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;

/** What a version asks for of a line, in the words of the plan. */
final class Asked {

    private Asked() {}

    static Dosage dosage(Written.Ask ask) {
        var dosage = DosageCases.dose(amount(ask)).sets(requireNonNullElse(ask.sets(), 1));
        requireNonNullElse(ask.with(), Map.<String, String>of())
                .forEach((preparation, range) -> dosage.with(preparation, repetitions(range)));
        var sides = requireNonNullElse(ask.sides(), Laterality.NONE);
        return dosage.on(sides, sides.isTwoSided() ? SideOrder.TIGHTER_FIRST : null)
                .dosage();
    }

    static Schedule schedule(Written.Ask ask, LocalDate effectiveFrom) {
        return new Schedule(
                recurrence(requireNonNullElse(ask.when(), "every 1 days")),
                requireNonNullElse(ask.times(), 1),
                requireNonNullElse(ask.parts(), List.of()),
                requireNonNullElse(ask.from(), effectiveFrom),
                ask.until(),
                null);
    }

    private static Amount amount(Written.Ask ask) {
        if (ask.amount() != null) return repetitions(ask.amount());
        var seconds = Objects.requireNonNull(ask.seconds()).split("-");
        return new Seconds(Integer.parseInt(seconds[0]), Integer.parseInt(seconds[1]));
    }

    private static Repetitions repetitions(String range) {
        var parts = range.split("-");
        return new Repetitions(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static Recurrence recurrence(String when) {
        if (when.equals("when needed")) return new WhenNeeded();
        if (when.endsWith(" a week")) return new TimesAWeek(Integer.parseInt(when.replace(" a week", "")));
        if (when.endsWith(" days")) return new EveryDays(Integer.parseInt(when.split(" ")[1]));
        return new OnDays(Dates.weekdays(when));
    }
}
