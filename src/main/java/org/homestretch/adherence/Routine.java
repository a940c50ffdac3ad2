package org.homestretch.adherence;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.jspecify.annotations.Nullable;

/**
 * What a plan implies for a client's local dates. The parts of day that the date's prescriptions name are its first slots,
 * in the day's order; a prescription without parts is due in slot 1, one that is due twice in slots 1 and 2, and so on.
 */
public final class Routine {

    private Routine() {}

    /** The occurrences of one date by slot, by the version effective on it. */
    public static List<Occurrence> on(PlanHistory plan, LocalDate date) {
        var due = prescriptions(plan, date)
                .filter(it -> it.schedule().isDueOn(date))
                .toList();
        var parts = due.stream()
                .flatMap(it -> it.schedule().parts().stream())
                .distinct()
                .sorted()
                .toList();
        var slots = due.stream().mapToInt(it -> it.schedule().timesADay()).max().orElse(0);
        return IntStream.rangeClosed(1, Math.max(slots, parts.size()))
                .mapToObj(slot -> occurrence(date, slot, slot <= parts.size() ? parts.get(slot - 1) : null, due))
                .flatMap(List::stream)
                .toList();
    }

    /** The occurrences of a range of dates, both included, in order; none when it ends before it starts. */
    public static List<Occurrence> between(PlanHistory plan, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return List.of();
        return from.datesUntil(to.plusDays(1))
                .flatMap(date -> on(plan, date).stream())
                .toList();
    }

    /** What is to be done so many times in the week of the date, and may be done on it. */
    public static List<Prescription> weekly(PlanHistory plan, LocalDate date) {
        return prescriptions(plan, date)
                .filter(Routine::isWeekly)
                .filter(it -> it.schedule().isInForceOn(date))
                .toList();
    }

    /** What may be done on the date whenever the client needs it. */
    public static List<Prescription> whenNeeded(PlanHistory plan, LocalDate date) {
        return prescriptions(plan, date)
                .filter(Routine::isWhenNeeded)
                .filter(it -> it.schedule().isInForceOn(date))
                .toList();
    }

    /** Whether the log is only about what is due on no date in particular; then it belongs to none of the date's slots. */
    public static boolean isOnlyUndated(PlanHistory plan, SessionLog log) {
        return isOnlyOf(linesOf(plan, log.date(), it -> isWeekly(it) || isWhenNeeded(it)), log);
    }

    /** Whether the log is only about what is done when needed. */
    public static boolean isOnlyWhenNeeded(PlanHistory plan, SessionLog log) {
        return isOnlyOf(linesOf(plan, log.date(), Routine::isWhenNeeded), log);
    }

    /** Whether something in the log was done because it was needed. */
    public static boolean hasWhenNeeded(PlanHistory plan, SessionLog log) {
        var lines = linesOf(plan, log.date(), Routine::isWhenNeeded);
        return log.exercises().stream().anyMatch(it -> it.counts() && lines.contains(it.line()));
    }

    /** Whether the line is done when needed by the version effective on the date. */
    public static boolean isWhenNeeded(PlanHistory plan, LocalDate date, LineId line) {
        return linesOf(plan, date, Routine::isWhenNeeded).contains(line);
    }

    private static boolean isOnlyOf(Set<LineId> lines, SessionLog log) {
        return !log.exercises().isEmpty() && log.exercises().stream().allMatch(it -> lines.contains(it.line()));
    }

    private static Set<LineId> linesOf(PlanHistory plan, LocalDate date, Predicate<Prescription> kind) {
        return prescriptions(plan, date).filter(kind).map(Prescription::line).collect(toSet());
    }

    private static boolean isWeekly(Prescription prescription) {
        return prescription.schedule().recurrence() instanceof TimesAWeek;
    }

    private static boolean isWhenNeeded(Prescription prescription) {
        return prescription.schedule().recurrence() instanceof WhenNeeded;
    }

    private static Stream<Prescription> prescriptions(PlanHistory plan, LocalDate date) {
        return plan.effectiveOn(date).map(PlanVersion::prescriptions).orElse(List.of()).stream();
    }

    /** A slot that nothing falls into, between one part of the day and what is due more often, is none. */
    private static List<Occurrence> occurrence(
            LocalDate date, int slot, @Nullable PartOfDay part, List<Prescription> due) {
        var inSlot = due.stream().filter(it -> isIn(it, slot, part)).toList();
        return inSlot.isEmpty() ? List.of() : List.of(new Occurrence(date, slot, part, inSlot));
    }

    private static boolean isIn(Prescription prescription, int slot, @Nullable PartOfDay part) {
        var schedule = prescription.schedule();
        if (schedule.parts().isEmpty()) return slot <= schedule.timesADay();
        return part != null && schedule.parts().contains(part);
    }
}
