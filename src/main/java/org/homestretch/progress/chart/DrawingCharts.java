package org.homestretch.progress.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.PeriodProgress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the charts of a period in the reader's language; the same for the workspace and the portal. */
@Component
public class DrawingCharts {

    private final MessageSource messages;

    DrawingCharts(MessageSource messages) {
        this.messages = messages;
    }

    public ProgressCharts forTherapist(ClientProgress progress, Locale locale) {
        return of(progress.period(), progress::nameOf, ChartReader.THERAPIST, locale);
    }

    /** In the client's own language. */
    public ProgressCharts forClient(ClientProgress progress) {
        return of(
                progress.period(),
                progress::nameOf,
                ChartReader.CLIENT,
                progress.client().language());
    }

    /** @param names of the exercises by their prescriptions */
    public ProgressCharts of(
            PeriodProgress period, Function<PrescriptionId, String> names, ChartReader reader, Locale locale) {
        var words = new ChartWords(messages, locale, reader);
        var timeline = new DrawnTimeline(period, words);
        var trends = new DrawnTrends(period, timeline.ofThePlan(), words);
        return new ProgressCharts(
                new DrawnWeeks(period, words).chart(),
                new DrawnDays(period, words).chart(),
                new DrawnExercises(period, names, words).chart().orElse(null),
                new DrawnParts(period, words).chart().orElse(null),
                trends.pain().orElse(null),
                trends.effort().orElse(null),
                new DrawnTighter(period, names, words).chart().orElse(null),
                new DrawnBarriers(period, words).chart().orElse(null),
                timeline.chart().orElse(null),
                untold(period, words),
                new ProgressCharts.ChartLabels(
                        words.say("label.table"), words.say("label.how"), words.say("label.keys")));
    }

    private static List<String> untold(PeriodProgress period, ChartWords words) {
        return Stream.of(
                        period.pain().isTold() ? null : "untold.pain",
                        period.effort().median() == null ? "untold.effort" : null,
                        period.tighter().isEmpty() ? "untold.tighter" : null)
                .filter(Objects::nonNull)
                .map(words::say)
                .toList();
    }
}
