package org.homestretch.progress.chart;

import java.util.List;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.Topic;
import org.homestretch.progress.WeeklyAdherence;

/** Draws the sessions done, week by week. */
record DrawnWeeks(PeriodProgress period, ChartWords words) {

    WeekChart chart() {
        var weeks = period.weeks();
        var table = words.table(
                "weeks.caption",
                List.of("weeks.week", "weeks.done", "weeks.expected"),
                weeks.stream()
                        .map(it -> List.of(name(it), "" + it.done(), "" + it.expected()))
                        .toList());
        return new WeekChart(
                words.text(finding(), period.explanation(Topic.WEEKS), table),
                weeks.stream().map(this::week).toList());
    }

    private String finding() {
        var sessions = period.adherence().frequency();
        if (!sessions.isApplicable()) {
            var extras = period.adherence().extras();
            return extras > 0 ? words.say("weeks.extras", extras) : words.say("weeks.none");
        }
        return sessions.percent()
                .map(percent -> words.say("weeks.finding.percent", sessions.done(), sessions.expected(), percent))
                .orElseGet(() -> words.say("weeks.finding", sessions.done(), sessions.expected()));
    }

    private WeekChart.ChartWeek week(WeeklyAdherence week) {
        var nothing = week.expected() == 0;
        var paused = period.excusedDaysIn(week) > 0;
        return new WeekChart.ChartWeek(
                week.monday(),
                week.done(),
                week.expected(),
                week.partial(),
                nothing ? words.say(paused ? "weeks.paused" : "weeks.nothing") : null,
                words.say("weeks.text", name(week), week.done(), week.expected()));
    }

    private String name(WeeklyAdherence week) {
        var excused = period.excusedDaysIn(week);
        var name = words.say(week.partial() ? "weeks.part" : "weeks.whole", week.monday());
        return excused == 0 ? name : words.say("weeks.excused", name, excused);
    }
}
