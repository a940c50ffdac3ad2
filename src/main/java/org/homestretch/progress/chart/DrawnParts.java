package org.homestretch.progress.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homestretch.progress.Figure;
import org.homestretch.progress.PartProgress;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.Topic;

/** Draws the sessions done by the time of the day; one time alone says nothing new. */
record DrawnParts(PeriodProgress period, ChartWords words) {

    /** Times that differ by less than this, in per cent, are told as alike; our own rule. */
    private static final int WORTH_TELLING = 20;

    Optional<RowBars> chart() {
        var parts = period.parts();
        if (parts.size() < 2) return Optional.empty();
        var table = words.table(
                "parts.caption",
                List.of("parts.time", "weeks.done", "weeks.expected"),
                parts.stream()
                        .map(it -> List.of(
                                name(it),
                                "" + it.frequency().done(),
                                "" + it.frequency().expected()))
                        .toList());
        var rows = parts.stream().map(this::row).toList();
        return Optional.of(new RowBars(
                words.text(finding(), period.explanation(Topic.PARTS), table),
                words.say("parts.target"),
                List.of(new RowBars.BarGroup(null, null, rows))));
    }

    private String finding() {
        var judged = period.parts().stream()
                .filter(it -> it.frequency().percent().isPresent())
                .sorted(Comparator.comparingInt(DrawnParts::percent))
                .toList();
        if (judged.size() < 2) return words.say("parts.few");
        var best = judged.getLast();
        if (percent(best) - percent(judged.getFirst()) < WORTH_TELLING) return words.say("parts.even");
        return words.say(
                "parts.best",
                name(best),
                best.frequency().done(),
                best.frequency().expected(),
                name(judged.getFirst()),
                judged.getFirst().frequency().done(),
                judged.getFirst().frequency().expected());
    }

    private static int percent(PartProgress part) {
        return part.frequency().percent().orElseThrow();
    }

    private RowBars.BarRow row(PartProgress part) {
        var figure = part.frequency();
        return new RowBars.BarRow(
                name(part), share(figure), words.say("parts.value", figure.done(), figure.expected()));
    }

    private static double share(Figure figure) {
        return figure.isApplicable() ? (double) figure.done() / figure.expected() : 0;
    }

    private String name(PartProgress part) {
        if (part.part() != null) return words.say("part." + part.part());
        return part.onAnyDay() ? words.say("part.anyDay") : words.say("part.slot", part.slot());
    }
}
