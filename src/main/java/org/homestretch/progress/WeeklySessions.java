package org.homestretch.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.Routine;
import org.homestretch.adherence.SessionLog;
import org.homestretch.plan.LineId;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.TimesAWeek;

/**
 * What is to be done so many times a week, judged by the ISO week. The sessions stand for dates that no log moves, so that
 * periods add up; a line's sessions of a week take its logged days, the best first, so that one more log only raises.
 */
final class WeeklySessions {

    /** A line in one ISO week. */
    private record LineWeek(LineId line, LocalDate monday) {}

    private record DoneOn(LocalDate date, MergedExercise exercise) {}

    private final History history;
    private final LoggedOccurrences logs;
    private final LocalDate today;
    private final Map<LocalDate, List<Prescription>> weekly = new HashMap<>();
    private final Map<LineWeek, List<DoneOn>> best = new HashMap<>();

    WeeklySessions(History history, LoggedOccurrences logs, LocalDate today) {
        this.history = history;
        this.logs = logs;
        this.today = today;
    }

    /** Those of the window that are done, or whose week is over; prescriptions of as many times a week are one session. */
    List<ExpectedSession> expected(Window window) {
        return datesOf(window)
                .flatMap(this::on)
                .filter(it -> it.isDone() || isOver(it.date()))
                .toList();
    }

    /** Whether one of the week's sessions takes something of the log; what goes beyond them is an extra. */
    boolean isUsed(SessionLog log) {
        return log.exercises().stream().filter(ExerciseLog::counts).anyMatch(it -> isUsed(it.line(), log.date()));
    }

    /** Whether a session would stand for the date if it were not excused. */
    boolean wouldStandFor(LocalDate date) {
        return Routine.weekly(history.plan(), date).stream()
                .anyMatch(it -> timesAWeek(it).standsFor(date));
    }

    /** The weeks of which the window, the plan or excused days leave only a part to something weekly; by their Mondays. */
    List<LocalDate> partWeeks(Window window) {
        return datesOf(window)
                .filter(date -> !inForce(date).isEmpty())
                .map(WeeklySessions::mondayOf)
                .distinct()
                .filter(monday -> isPart(monday, window))
                .toList();
    }

    private boolean isPart(LocalDate monday, Window window) {
        var covered = new HashMap<LineId, Integer>();
        daysFrom(monday)
                .filter(window::contains)
                .flatMap(date -> inForce(date).stream())
                .forEach(it -> covered.merge(it.line(), 1, Integer::sum));
        return covered.values().stream().anyMatch(days -> days < 7);
    }

    private Stream<ExpectedSession> on(LocalDate date) {
        return inForce(date).stream()
                .filter(it -> timesAWeek(it).standsFor(date))
                .collect(groupingBy(it -> timesAWeek(it).times(), TreeMap::new, toList()))
                .values()
                .stream()
                .map(group -> ExpectedSession.onAnyDay(
                        date,
                        group.stream()
                                .map(it -> new DueExercise(it, taken(it.line(), date)))
                                .toList()));
    }

    private MergedExercise taken(LineId line, LocalDate date) {
        var days = best(line, mondayOf(date));
        var before = (int) mondayOf(date)
                .datesUntil(date)
                .filter(it -> standsFor(line, it))
                .count();
        return before < days.size() ? days.get(before).exercise() : new MergedExercise(List.of());
    }

    private boolean isUsed(LineId line, LocalDate date) {
        var sessions =
                daysFrom(mondayOf(date)).filter(it -> standsFor(line, it)).count();
        return best(line, mondayOf(date)).stream()
                .limit(sessions)
                .anyMatch(it -> it.date().equals(date));
    }

    private boolean standsFor(LineId line, LocalDate date) {
        return inForce(date).stream()
                .anyMatch(it -> it.line().equals(line) && timesAWeek(it).standsFor(date));
    }

    /** The days of the week on which something of the line was done, the best first. */
    private List<DoneOn> best(LineId line, LocalDate monday) {
        return best.computeIfAbsent(
                new LineWeek(line, monday),
                _ -> daysFrom(monday)
                        .filter(date -> !date.isAfter(today))
                        .flatMap(date -> inForce(date).stream()
                                .filter(it -> it.line().equals(line))
                                .map(it -> new DoneOn(date, MergedExercise.of(it, logs.on(date)))))
                        .filter(it -> it.exercise().isTouched())
                        .sorted(comparingDouble((DoneOn it) -> -it.exercise().dose())
                                .thenComparing(DoneOn::date))
                        .toList());
    }

    /** Nothing on an excused day. */
    private Collection<Prescription> inForce(LocalDate date) {
        if (history.excused().contains(date)) return List.of();
        return weekly.computeIfAbsent(date, _ -> Routine.weekly(history.plan(), date));
    }

    private boolean isOver(LocalDate date) {
        return mondayOf(date).plusDays(6).isBefore(today);
    }

    /** Beyond the week of today nothing can be done yet. */
    private Stream<LocalDate> datesOf(Window window) {
        var sunday = mondayOf(today).plusDays(6);
        var last = window.to().isBefore(sunday) ? window.to() : sunday;
        return window.from().isAfter(last) ? Stream.empty() : window.from().datesUntil(last.plusDays(1));
    }

    private static Stream<LocalDate> daysFrom(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7));
    }

    private static TimesAWeek timesAWeek(Prescription weekly) {
        return (TimesAWeek) weekly.schedule().recurrence();
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(previousOrSame(MONDAY));
    }
}
