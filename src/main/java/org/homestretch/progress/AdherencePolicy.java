package org.homestretch.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.Routine;
import org.homestretch.plan.PlanHistory;

/**
 * Adherence policy v1, a pure function of plan versions, excused days and logs. The version effective on a date decides
 * what was expected; today counts once logged, or once it has passed; what may be done on any day of the week counts once
 * done, or once its week is over; nothing ever counts beyond what was expected.
 */
public final class AdherencePolicy {

    public static final String VERSION = "v1";

    private AdherencePolicy() {}

    /**
     * @param history with the logs of every ISO week that the window touches, from Monday to Sunday
     * @param today the client's current local date
     */
    public static Adherence assess(History history, Window window, LocalDate today) {
        var logs = new LoggedOccurrences(history.plan(), history.logs());
        var weekly = new WeeklySessions(history, logs, today);
        var expected = expected(history, logs, window, today);
        var sessions = weekly.expected(window);
        var outside = logs.outside(expected, window);
        var taken = outside.stream().filter(weekly::isUsed).toList();
        var extras = outside.stream()
                .filter(log -> !weekly.isUsed(log) && !Routine.hasWhenNeeded(history.plan(), log));
        return Tally.of(expected, logs)
                .plus(Tally.of(sessions))
                .plus(Tally.ofLate(taken))
                .adherence(
                        window,
                        LoggedOccurrences.sessions(extras),
                        excusedDays(history, weekly, window, today),
                        sessions.size(),
                        weekly.partWeeks(window),
                        logs.whenNeeded(history.plan(), window));
    }

    /** The weeks of the window up to today, oldest first; weeks in which nothing was expected are kept. */
    public static List<WeeklyAdherence> weekly(History history, Window window, LocalDate today) {
        var logs = new LoggedOccurrences(history.plan(), history.logs());
        var weekly = new WeeklySessions(history, logs, today);
        var dated = expected(history, logs, window, today).stream().collect(groupingBy(it -> mondayOf(it.date())));
        var sessions = weekly.expected(window).stream().collect(groupingBy(it -> mondayOf(it.date())));
        var parts = weekly.partWeeks(window);
        return mondays(window, today)
                .map(monday -> {
                    var tally = Tally.of(dated.getOrDefault(monday, List.of()), logs)
                            .plus(Tally.of(sessions.getOrDefault(monday, List.of())));
                    return new WeeklyAdherence(
                            monday,
                            tally.done(),
                            tally.expected(),
                            parts.contains(monday) || isPartial(history, window, today, monday));
                })
                .toList();
    }

    private static List<Occurrence> expected(History history, LoggedOccurrences logs, Window window, LocalDate today) {
        return Routine.between(history.plan(), window.from(), lastOf(window, today)).stream()
                .filter(occurrence -> !history.excused().contains(occurrence.date()))
                .filter(occurrence -> occurrence.date().isBefore(today) || logs.has(occurrence))
                .toList();
    }

    private static List<LocalDate> excusedDays(History history, WeeklySessions weekly, Window window, LocalDate today) {
        var reached = lastOf(window, today);
        return history.excused().stream()
                .filter(date -> window.contains(date) && !date.isAfter(reached))
                .filter(date -> !Routine.on(history.plan(), date).isEmpty() || weekly.wouldStandFor(date))
                .sorted()
                .toList();
    }

    private static Stream<LocalDate> mondays(Window window, LocalDate today) {
        var reached = lastOf(window, today);
        return Stream.iterate(mondayOf(window.from()), monday -> !monday.isAfter(reached), it -> it.plusWeeks(1));
    }

    private static boolean isPartial(History history, Window window, LocalDate today, LocalDate monday) {
        var sunday = monday.plusDays(6);
        return monday.isBefore(window.from())
                || sunday.isAfter(window.to())
                || !sunday.isBefore(today)
                || coversOnlyPartOf(monday, history.plan());
    }

    private static boolean coversOnlyPartOf(LocalDate monday, PlanHistory plan) {
        return monday.datesUntil(monday.plusWeeks(1))
                        .map(date -> asksForAnything(plan, date))
                        .distinct()
                        .count()
                > 1;
    }

    private static boolean asksForAnything(PlanHistory plan, LocalDate date) {
        return plan.effectiveOn(date).stream()
                .flatMap(version -> version.prescriptions().stream())
                .anyMatch(it -> it.schedule().isInForceOn(date));
    }

    private static LocalDate lastOf(Window window, LocalDate today) {
        return window.to().isBefore(today) ? window.to() : today;
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(previousOrSame(MONDAY));
    }
}
