package org.homestretch.outcome.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.ScoreChart;
import org.homestretch.outcome.Definition;
import org.homestretch.outcome.Definition.Better;
import org.homestretch.outcome.MeasureCourse;
import org.homestretch.outcome.MeasureText;
import org.homestretch.outcome.MeasuredScore;
import org.jspecify.annotations.Nullable;

/** One measure over time: the sentence first, then the picture, then every score. */
class CourseCard extends Composite<Card> {

    private final MeasureCourse course;
    private final MeasureText text;
    private final Consumer<MeasuredScore> correct;

    CourseCard(MeasureCourse course, MeasureText text, Consumer<MeasuredScore> correct) {
        this.course = course;
        this.text = text;
        this.correct = correct;
        var sentence = text.course(course, getLocale());
        getContent().add(new H2(course.definition().name()));
        if (!course.activities().isEmpty()) {
            getContent().add(quiet(getTranslation("outcome.activities", String.join(", ", course.activities()))));
        }
        getContent().add(new Paragraph(sentence));
        var scored = course.scores().stream().filter(it -> it.score() != null).count();
        if (scored > 1) getContent().add(chart(sentence));
        getContent().add(table(), about());
    }

    private ScoreChart chart(String sentence) {
        var definition = course.definition();
        var better = definition.better() == Better.HIGHER ? 1 : -1;
        var important = definition.important();
        var scale = new ScoreChart.Scale(
                definition.scoring().low().doubleValue(),
                definition.scoring().high().doubleValue(),
                definition.error() == null ? null : definition.error().amount().doubleValue(),
                important == null ? null : better * important.amount().doubleValue());
        var words = new ScoreChart.Words(
                getTranslation("outcome.chart.error"),
                getTranslation("outcome.chart.important"),
                getTranslation("outcome.chart." + definition.better()));
        var first = course.scores().getFirst().date();
        var points = course.scores().stream()
                .map(it -> new ScoreChart.Point(ChronoUnit.DAYS.between(first, it.date()), value(it), said(it)))
                .toList();
        var scores = new ScoreChart.Scores(
                new ScoreChart.Text(sentence, List.of(), numbers()),
                first,
                course.scores().getLast().date(),
                points,
                scale,
                words);
        return new ScoreChart(scores, labels(), getLocale());
    }

    private String said(MeasuredScore scored) {
        return getTranslation(
                "outcome.chart.point",
                getTranslation("outcome.day.long", scored.date()),
                text.score(course, scored, getLocale()));
    }

    private ScoreChart.Table numbers() {
        return new ScoreChart.Table(
                course.definition().name(),
                List.of(getTranslation("outcome.table.date"), getTranslation("outcome.table.score")),
                course.scores().stream()
                        .map(it -> List.of(
                                getTranslation("outcome.day.long", it.date()), text.score(course, it, getLocale())))
                        .toList());
    }

    private ScoreChart.Labels labels() {
        return new ScoreChart.Labels(getTranslation("outcome.chart.table"), "", getTranslation("outcome.chart.keys"));
    }

    private static @Nullable Double value(MeasuredScore scored) {
        return scored.score() == null ? null : scored.score().doubleValue();
    }

    private Div table() {
        var table = new NativeTable();
        table.addClassName("hs-table");
        table.getHead()
                .add(new NativeTableRow(Stream.of("date", "score", "by", "correct")
                        .map(it -> getTranslation("outcome.table." + it))
                        .map(NativeTableHeaderCell::new)
                        .toArray(NativeTableHeaderCell[]::new)));
        course.scores().reversed().forEach(it -> table.getBody().add(row(it)));
        // A narrow screen scrolls the table and not the page.
        var frame = new Div(table);
        frame.addClassName("hs-measures-table");
        return frame;
    }

    private NativeTableRow row(MeasuredScore scored) {
        var day = getTranslation("outcome.day.long", scored.date());
        var change = Buttons.quiet(getTranslation("outcome.correct"), () -> correct.accept(scored));
        change.setAriaLabel(getTranslation("outcome.correct.named", day));
        var late = scored.date().equals(scored.due()) ? "" : " " + getTranslation("outcome.table.due", scored.due());
        return new NativeTableRow(
                new NativeTableCell(day + late),
                new NativeTableCell(text.score(course, scored, getLocale())),
                new NativeTableCell(
                        getTranslation(scored.byTherapist() ? "outcome.by.therapist" : "outcome.by.client")),
                cell(change));
    }

    private static NativeTableCell cell(com.vaadin.flow.component.Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        return cell;
    }

    private NativeDetails about() {
        var definition = course.definition();
        return new NativeDetails(
                getTranslation("outcome.about"),
                new Div(
                        new Paragraph(definition.about()),
                        new Paragraph(range(definition)),
                        new Paragraph(text.judgedBy(definition, getLocale())),
                        new Paragraph(getTranslation("outcome.about.licence", definition.licence())),
                        new Paragraph(getTranslation("outcome.about.source", definition.source()))));
    }

    private String range(Definition definition) {
        var scoring = definition.scoring();
        return getTranslation(
                "outcome.about.range",
                scoring.low(),
                scoring.high(),
                scoring.unit(),
                getTranslation("outcome.about." + definition.better()),
                definition.recall(),
                definition.version());
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("hs-row-line");
        return quiet;
    }
}
