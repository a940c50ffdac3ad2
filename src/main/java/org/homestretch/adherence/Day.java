package org.homestretch.adherence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.plan.PlanHistory;

/** A date of a client's calendar and what came of it. */
public record Day(LocalDate date, DayState state) {

    /**
     * The dates of a range, both included.
     *
     * @param excused dates of pauses; they are told as such whether or not something is due on them
     * @param logs the client's current logs; those of other dates are left out
     */
    public static List<Day> between(
            PlanHistory plan,
            Set<LocalDate> excused,
            LocalDate from,
            LocalDate to,
            LocalDate today,
            List<CurrentLog> logs) {
        var byDate = logs.stream().collect(groupingBy(it -> it.log().date()));
        return from.datesUntil(to.plusDays(1))
                .map(date -> new Day(date, state(plan, excused, date, today, byDate.getOrDefault(date, List.of()))))
                .toList();
    }

    /** @param logs of the date */
    private static DayState state(
            PlanHistory plan, Set<LocalDate> excused, LocalDate date, LocalDate today, List<CurrentLog> logs) {
        var due = Routine.on(plan, date).stream().map(Occurrence::slot).collect(toSet());
        var paused = excused.contains(date) && prescribesAnything(plan, date);
        if (due.isEmpty()) {
            if (isWeeklyDone(plan, date, logs)) return DayState.DONE;
            return paused ? DayState.EXCUSED : DayState.FREE;
        }
        var done = slots(plan, logs, false).filter(due::contains).collect(toSet());
        if (done.size() == due.size()) return DayState.DONE;
        if (!done.isEmpty()) return DayState.PARTLY;
        if (paused) return DayState.EXCUSED;
        return withNothingDone(due, slots(plan, logs, true).collect(toSet()), date.isBefore(today));
    }

    private static boolean prescribesAnything(PlanHistory plan, LocalDate date) {
        return plan.effectiveOn(date)
                .filter(version -> !version.prescriptions().isEmpty())
                .isPresent();
    }

    private static DayState withNothingDone(Set<Integer> due, Set<Integer> couldNot, boolean passed) {
        if (couldNot.containsAll(due) || passed && !couldNot.isEmpty()) return DayState.COULD_NOT;
        return passed ? DayState.MISSED : DayState.DUE;
    }

    /** What may be done on any day of the week makes no day a missed one. */
    private static boolean isWeeklyDone(PlanHistory plan, LocalDate date, List<CurrentLog> logs) {
        return Routine.weekly(plan, date).stream()
                .map(it -> WeeklyCount.of(it, date, logs))
                .anyMatch(WeeklyCount::isDoneOnDate);
    }

    private static Stream<Integer> slots(PlanHistory plan, List<CurrentLog> logs, boolean couldNot) {
        return logs.stream()
                .map(CurrentLog::log)
                .filter(log -> couldNot == (log.couldNot() != null))
                .filter(log -> !Routine.isOnlyUndated(plan, log))
                .map(SessionLog::slot);
    }
}
