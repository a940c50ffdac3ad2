package org.homestretch.report;

import java.util.List;
import java.util.Locale;
import org.homestretch.caseload.ClientId;
import org.homestretch.outcome.MeasureCourse;
import org.homestretch.outcome.MeasureText;
import org.homestretch.outcome.ReadingMeasures;
import org.homestretch.progress.Window;
import org.homestretch.progress.chart.ChartTable;
import org.homestretch.report.ReportContent.ReportMeasure;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the measures that were answered in a period, each with its scores and what may be said of their change. */
@Component
class MeasuresOfReport {

    private final ReadingMeasures reading;
    private final MeasureText text;
    private final MessageSource messages;

    MeasuresOfReport(ReadingMeasures reading, MeasureText text, MessageSource messages) {
        this.reading = reading;
        this.text = text;
        this.messages = messages;
    }

    /** Of a client in the signed-in therapist's care. */
    List<ReportMeasure> between(ClientId client, Window window, Locale language) {
        return reading.of(client, window.from(), window.to()).stream()
                .filter(it -> !it.scores().isEmpty())
                .map(it -> measure(it, language))
                .toList();
    }

    private ReportMeasure measure(MeasureCourse course, Locale language) {
        var definition = course.definition();
        var rows = course.scores().stream()
                .map(it -> List.of(
                        say("date", language, it.date()),
                        text.score(course, it, language),
                        say(it.byTherapist() ? "therapist" : "client", language)))
                .toList();
        var columns = List.of(say("day", language), say("score", language), say("by", language));
        return new ReportMeasure(
                definition.name(),
                text.course(course, language),
                text.judgedBy(definition, language),
                new ChartTable(definition.name(), columns, rows));
    }

    private String say(String key, Locale language, Object... arguments) {
        return messages.getMessage("report.measure." + key, arguments, language);
    }
}
