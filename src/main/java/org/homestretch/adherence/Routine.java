package org.homestretch.adherence;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;

/** What a plan implies for a client's local dates: slot 1 holds all that is due, slot 2 what is due twice, and so on. */
public final class Routine {

    private Routine() {}

    /** The occurrences of one date by slot, by the version effective on it. */
    public static List<Occurrence> on(PlanHistory plan, LocalDate date) {
        var prescriptions =
                plan.effectiveOn(date).map(PlanVersion::prescriptions).orElse(List.of());
        var slots = prescriptions.stream()
                .mapToInt(it -> it.schedule().slotsOn(date))
                .max()
                .orElse(0);
        return IntStream.rangeClosed(1, slots)
                .mapToObj(slot -> new Occurrence(date, slot, inSlot(prescriptions, date, slot)))
                .toList();
    }

    /** The occurrences of a range of dates, both included, in order; none when it ends before it starts. */
    public static List<Occurrence> between(PlanHistory plan, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return List.of();
        return from.datesUntil(to.plusDays(1))
                .flatMap(date -> on(plan, date).stream())
                .toList();
    }

    private static List<Prescription> inSlot(List<Prescription> prescriptions, LocalDate date, int slot) {
        return prescriptions.stream()
                .filter(it -> it.schedule().slotsOn(date) >= slot)
                .toList();
    }
}
