package org.homestretch.progress.chart;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.plan.Schedule;
import org.homestretch.progress.PainChange;
import org.homestretch.progress.PainTrend;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.Told;
import org.homestretch.progress.Topic;

/** Draws what clients rate from 0 to 10: pain before and after, and effort. */
record DrawnTrends(PeriodProgress period, List<ChartMark> marks, ChartWords words) {

    /** More dots than these are too many to be joined one by one; then the line goes through the medians of weeks. */
    private static final int MOST_JOINED = 60;

    private record Time(LocalDate date, int slot) {}

    private static final Comparator<Time> IN_TIME =
            Comparator.comparing(Time::date).thenComparingInt(Time::slot);

    Optional<TrendChart> pain() {
        var pain = period.pain();
        if (!pain.isTold()) return Optional.empty();
        var before = pain.before();
        var after = pain.after();
        var series = Stream.of(series("BEFORE", before), series("AFTER", after))
                .filter(it -> !it.dots().isEmpty())
                .toList();
        return Optional.of(chart(
                painFinding(),
                Topic.PAIN,
                series,
                band(),
                List.of("pain.day", "pain.before", "pain.after"),
                List.of(byTime(before), byTime(after))));
    }

    Optional<TrendChart> effort() {
        var effort = period.effort();
        if (effort.median() == null) return Optional.empty();
        var told = effort.told();
        return Optional.of(chart(
                words.say("effort.finding", effort.median(), told.size()),
                Topic.EFFORT,
                List.of(series("ONLY", told)),
                List.of(),
                List.of("pain.day", "effort.effort"),
                List.of(byTime(told))));
    }

    private String painFinding() {
        var pain = period.pain();
        var after = pain.afterTrend();
        if (after != null) return finding("after", after);
        return finding("before", Objects.requireNonNull(pain.beforeTrend()));
    }

    private String finding(String when, PainTrend trend) {
        return words.say("pain." + when + "." + trend.verdict(), trend.start(), trend.end(), trend.told());
    }

    /** Around the start of what is judged. */
    private List<TrendChart.TrendBand> band() {
        var pain = period.pain();
        var trend = pain.afterTrend() == null ? pain.beforeTrend() : pain.afterTrend();
        if (trend == null || trend.verdict() == PainTrend.Verdict.TOO_FEW) return List.of();
        var band = PainChange.band(trend.start());
        return List.of(new TrendChart.TrendBand(band.low(), band.high(), words.say("pain.band")));
    }

    private TrendChart chart(
            String finding,
            Topic topic,
            List<TrendChart.TrendSeries> series,
            List<TrendChart.TrendBand> band,
            List<String> columns,
            List<Map<Time, Integer>> values) {
        var times = values.stream()
                .flatMap(it -> it.keySet().stream())
                .distinct()
                .sorted(IN_TIME)
                .toList();
        var rows = times.stream().map(time -> row(time, values)).toList();
        return new TrendChart(
                words.text(finding, period.explanation(topic), words.table(key(topic) + ".caption", columns, rows)),
                period.window().from(),
                period.window().to(),
                series,
                band,
                IntStream.range(0, times.size())
                        .mapToObj(index -> new TrendChart.TrendStep(at(times.get(index)), step(rows.get(index))))
                        .toList(),
                marks,
                words.say(key(topic) + ".lowest"),
                words.say(key(topic) + ".highest"));
    }

    private static String key(Topic topic) {
        return topic == Topic.PAIN ? "pain" : "effort";
    }

    /** By the session's time; of several that are told for one, the first. */
    private static Map<Time, Integer> byTime(List<Told> told) {
        return told.stream().collect(toMap(it -> new Time(it.date(), it.slot()), Told::value, (one, _) -> one));
    }

    private List<String> row(Time time, List<Map<Time, Integer>> values) {
        var told = values.stream().map(it -> it.get(time)).map(it -> it == null ? "–" : it.toString());
        return Stream.concat(Stream.of(words.day(time.date())), told).toList();
    }

    private String step(List<String> row) {
        return words.say(row.size() == 2 ? "effort.step" : "pain.step", row.toArray());
    }

    private TrendChart.TrendSeries series(String kind, List<Told> told) {
        var dots = told.stream()
                .map(it -> new TrendChart.TrendSpot(at(new Time(it.date(), it.slot())), it.value()))
                .toList();
        return new TrendChart.TrendSeries(
                kind, words.say("series." + kind), dots, dots.size() > MOST_JOINED ? weekly(told) : dots);
    }

    /** The median of each week, at its middle. */
    private List<TrendChart.TrendSpot> weekly(List<Told> told) {
        var weeks = told.stream().collect(groupingBy(it -> (int) (days(it.date()) / 7), TreeMap::new, toList()));
        return weeks.entrySet().stream()
                .map(it -> new TrendChart.TrendSpot(
                        it.getKey() * 7 + 3.5, Told.median(it.getValue()).orElseThrow()))
                .toList();
    }

    private double at(Time time) {
        return days(time.date()) + (time.slot() - 1.0) / Schedule.MOST_TIMES_A_DAY;
    }

    private long days(LocalDate date) {
        return DAYS.between(period.window().from(), date);
    }
}
