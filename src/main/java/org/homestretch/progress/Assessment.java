package org.homestretch.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.Routine;
import org.homestretch.adherence.SessionLog;
import org.homestretch.plan.PlanHistory;

/** One period of a history as the policy judges it, session by session. */
final class Assessment {

    private final History history;
    private final Window window;
    private final LocalDate today;
    private final LoggedOccurrences logs;
    private final WeeklySessions weekly;
    private final List<Occurrence> due;
    private final List<ExpectedSession> dated;
    private final List<ExpectedSession> anyDay;

    Assessment(History history, Window window, LocalDate today) {
        this.history = history;
        this.window = window;
        this.today = today;
        logs = new LoggedOccurrences(history.plan(), history.logs());
        weekly = new WeeklySessions(history, logs, today);
        due = due();
        dated = due.stream().map(it -> ExpectedSession.of(it, logs.of(it))).toList();
        anyDay = weekly.expected(window);
    }

    /** What was expected: first what is due on dates, then what may be done on any day of the week. */
    List<ExpectedSession> sessions() {
        return Stream.concat(dated.stream(), anyDay.stream()).toList();
    }

    /** The logs of the window in time, each once. */
    List<SessionLog> logs() {
        return logs.within(window);
    }

    Adherence adherence() {
        var outside = logs.outside(due, window);
        var extras = outside.stream().filter(log -> !weekly.isUsed(log) && !Routine.hasWhenNeeded(history.plan(), log));
        return Tally.of(dated)
                .plus(Tally.of(anyDay))
                .adherence(
                        window,
                        logs.late(window),
                        LoggedOccurrences.sessions(extras),
                        excusedDays(),
                        anyDay.size(),
                        weekly.partWeeks(window),
                        logs.whenNeeded(history.plan(), window));
    }

    List<WeeklyAdherence> weeks() {
        var sessions = sessions().stream().collect(groupingBy(it -> mondayOf(it.date())));
        var parts = weekly.partWeeks(window);
        return mondays()
                .map(monday -> {
                    var tally = Tally.of(sessions.getOrDefault(monday, List.of()));
                    return new WeeklyAdherence(
                            monday, tally.done(), tally.expected(), parts.contains(monday) || isPartial(monday));
                })
                .toList();
    }

    private List<Occurrence> due() {
        return Routine.between(history.plan(), window.from(), reached()).stream()
                .filter(occurrence -> !history.excused().contains(occurrence.date()))
                .filter(occurrence -> occurrence.date().isBefore(today) || logs.has(occurrence))
                .toList();
    }

    private List<LocalDate> excusedDays() {
        return history.excused().stream()
                .filter(date -> window.contains(date) && !date.isAfter(reached()))
                .filter(date -> !Routine.on(history.plan(), date).isEmpty() || weekly.wouldStandFor(date))
                .sorted()
                .toList();
    }

    private Stream<LocalDate> mondays() {
        return Stream.iterate(mondayOf(window.from()), monday -> !monday.isAfter(reached()), it -> it.plusWeeks(1));
    }

    private boolean isPartial(LocalDate monday) {
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

    private LocalDate reached() {
        return window.to().isBefore(today) ? window.to() : today;
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(previousOrSame(MONDAY));
    }
}
