package org.homestretch.progress.chart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.TighterSides;
import org.homestretch.progress.Topic;
import org.homestretch.shared.Side;

/** Draws which side was the tighter one, session by session or, over a long time, by the week or the month. */
record DrawnTighter(PeriodProgress period, Function<PrescriptionId, String> names, ChartWords words) {

    /** A strip of more spans is longer than a screen. */
    private static final int MOST_SPANS = 16;

    Optional<SideStrip> chart() {
        var exercises = period.tighter();
        if (exercises.isEmpty()) return Optional.empty();
        var table = words.table(
                "tighter.caption",
                List.of("exercises.exercise", "side.LEFT", "side.RIGHT", "tighter.trend"),
                exercises.stream()
                        .map(it -> List.of(
                                name(it),
                                "" + it.times(Side.LEFT),
                                "" + it.times(Side.RIGHT),
                                words.say("tighter." + it.trend())))
                        .toList());
        return Optional.of(new SideStrip(
                words.text(finding(exercises.getFirst()), period.explanation(Topic.TIGHTER), table),
                words.say("side.LEFT"),
                words.say("side.RIGHT"),
                exercises.stream().map(this::exercise).toList()));
    }

    private SideStrip.SideExercise exercise(TighterSides sides) {
        return new SideStrip.SideExercise(name(sides), counted(sides), spans(sides.answers()));
    }

    private String finding(TighterSides sides) {
        return words.say("tighter.finding", name(sides), counted(sides));
    }

    private String counted(TighterSides sides) {
        var right = sides.times(Side.RIGHT);
        var left = sides.times(Side.LEFT);
        var counted = right == left
                ? words.say("tighter.even", right)
                : words.say(
                        "tighter.more." + (right > left ? Side.RIGHT : Side.LEFT), Math.max(right, left), right + left);
        return sides.trend() == TighterSides.Trend.TOO_FEW
                ? counted
                : words.say("tighter.moving", counted, words.say("tighter." + sides.trend()));
    }

    private List<SideStrip.SideSpan> spans(List<TighterSides.Answer> answers) {
        if (answers.size() <= MOST_SPANS) {
            return answers.stream()
                    .map(it -> span(words.say("tighter.day", it.date()), List.of(it)))
                    .toList();
        }
        var weeks = spans(answers, it -> it.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), "tighter.week");
        return weeks.size() <= MOST_SPANS ? weeks : spans(answers, it -> it.withDayOfMonth(1), "tighter.month");
    }

    private List<SideStrip.SideSpan> spans(
            List<TighterSides.Answer> answers, UnaryOperator<LocalDate> start, String label) {
        var spans = answers.stream().collect(groupingBy(it -> start.apply(it.date()), TreeMap::new, toList()));
        return spans.entrySet().stream()
                .map(it -> span(words.say(label, it.getKey()), it.getValue()))
                .toList();
    }

    private static SideStrip.SideSpan span(String label, List<TighterSides.Answer> answers) {
        var right = (int) answers.stream().filter(it -> it.side() == Side.RIGHT).count();
        return new SideStrip.SideSpan(label, answers.size() - right, right);
    }

    private String name(TighterSides sides) {
        return names.apply(sides.prescription());
    }
}
