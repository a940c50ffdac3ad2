package org.homestretch.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.Day;
import org.homestretch.adherence.SessionLog;

/**
 * All figures of one period: what was done, how much, on which side, when, and how it felt. A pure function of the
 * history, so that a report that keeps it can be read for ever.
 *
 * @param today the client's local date on which it was worked out
 * @param weeks those of the period up to today, oldest first; they add up to the adherence
 * @param lines in the plan's order, then those that it does not have any more; they add up to the exercises
 * @param parts in the order of the day; they add up to the adherence
 * @param barriers the most often given first
 * @param tighter in the order of the lines
 * @param days every date of the period, oldest first
 * @param activeWeeks ISO weeks of the period with something done, expected or not
 * @param timeline oldest first
 */
public record PeriodProgress(
        Window window,
        LocalDate today,
        Adherence adherence,
        List<WeeklyAdherence> weeks,
        List<LineProgress> lines,
        List<PartProgress> parts,
        PainProgress pain,
        EffortProgress effort,
        List<BarrierCount> barriers,
        List<TighterSides> tighter,
        List<Day> days,
        int activeWeeks,
        List<TimelineEvent> timeline) {

    public PeriodProgress {
        weeks = List.copyOf(weeks);
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
        barriers = List.copyOf(barriers);
        tighter = List.copyOf(tighter);
        days = List.copyOf(days);
        timeline = List.copyOf(timeline);
    }

    /**
     * @param history with the logs of every ISO week that the window touches, from Monday to Sunday
     * @param timeline what is to be told beside the figures
     * @param today the client's current local date
     */
    public static PeriodProgress of(History history, List<TimelineEvent> timeline, Window window, LocalDate today) {
        var assessment = new Assessment(history, window, today);
        var sessions = assessment.sessions();
        var logs = assessment.logs();
        var lines = new PeriodLines(history.plan(), sessions, logs);
        return new PeriodProgress(
                window,
                today,
                assessment.adherence(),
                assessment.weeks(),
                lines.progress(),
                PartProgress.of(sessions),
                PainProgress.of(logs),
                EffortProgress.of(logs),
                BarrierCount.of(logs),
                lines.tighter(),
                Day.between(
                        history.plan(),
                        history.excused(),
                        window.from(),
                        window.to(),
                        today,
                        logs.stream().map(log -> new CurrentLog(log, null)).toList()),
                activeWeeks(logs),
                timeline);
    }

    /** Takes one topic apart for its reader. */
    public Explanation explanation(Topic topic) {
        return new ExplainingTopics(this).of(topic);
    }

    /** How many days of the week left what was expected. */
    public int excusedDaysIn(WeeklyAdherence week) {
        var ofWeek = new Window(week.monday(), week.monday().plusDays(6));
        return Math.toIntExact(
                adherence.excusedDays().stream().filter(ofWeek::contains).count());
    }

    private static int activeWeeks(List<SessionLog> logs) {
        return Math.toIntExact(logs.stream()
                .filter(LoggedOccurrences::isAnythingDone)
                .map(log -> log.date().with(previousOrSame(MONDAY)))
                .distinct()
                .count());
    }
}
