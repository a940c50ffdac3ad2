package org.homestretch.progress.workbook;

import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.html.H2;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;
import org.homestretch.design.Chart;
import org.homestretch.design.Paper;
import org.homestretch.progress.Period;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.PreparingReports;
import org.homestretch.report.PrintingReports;
import org.homestretch.report.ReadingReports;
import org.homestretch.report.ReportContent;
import org.homestretch.report.ReportId;
import org.homestretch.support.MovableClock;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same figures come of what was published, paused, logged, corrected and kept; and that is what can be read. */
class WorkbookKeptTest extends WorkspaceTest {

    /** Through the services every session takes its time; a policy tells long histories from short ones no better. */
    private static final int MOST_LOGS = 100;

    /** Nothing that a client could take for a reproach. */
    private static final List<String> CLIENT_NEVER =
            List.of("Not possible, with a reason", "Sessions beyond the plan", "Done when needed", "measurement error");

    /** Nothing that speaks to the client, and nothing of what only client and therapist talk about. */
    private static final List<String> REFERRER_NEVER = List.of("your sessions", "Tell your therapist", "usually");

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    ReviewingProgress reviewing;

    @Autowired
    PreparingReports preparing;

    @Autowired
    ReadingReports reading;

    @Autowired
    PrintingReports printing;

    @Autowired
    MessageSource messages;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    private final SoftAssertions softly = new SoftAssertions();

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void every_history_that_was_lived_has_the_figures_that_were_worked_out_by_hand_and_shows_them() throws IOException {
        var living = beans.createBean(Living.class);
        for (var written : Workbook.histories()) {
            if (Entered.of(written).size() > MOST_LOGS) continue;
            var lived = living.live(written, me);
            var period =
                    new Period.Between(written.window().from(), written.window().to());
            keeps(written, lived, period);
            shows(written, onTab(written, lived), WorkbookKeptTest::hasNoPlaceOnTheTab);
            reports(written, lived, period);
            reportsToOthers(written, lived, period);
        }
        softly.assertAll();
    }

    private void keeps(Written written, Living.Lived lived, Period period) {
        var pair = lived.pair();
        var theirs = as(me, () -> reviewing.of(pair.id(), period)).period();
        softly.assertThat(Found.of(theirs, lived.lines()))
                .as(written.toString())
                .isEqualTo(Expected.of(written));
        softly.assertThat(
                        as(pair.client(), () -> reviewing.mine(period)).period().adherence())
                .as("the client's own in %s", written)
                .isEqualTo(theirs.adherence());
    }

    private void reports(Written written, Living.Lived lived, Period period) throws IOException {
        var id = as(
                me,
                () -> preparing.prepare(
                        lived.pair().id(), new PrepareReport(period, Audience.THERAPIST, null), Locale.UK));
        var content = as(me, () -> reading.get(id)).content();
        var charts = charts(content);
        var shown = new ShownInReport(content, new ShownInCharts(charts, lived.exercises(), messages));
        shows(written, shown, it -> hasNoPlaceOnTheTab(it) || it.equals("part-weeks"));
        prints(written, id, content, charts);
        var rows = ReadCsv.rows(as(me, () -> printing.csv(id)));
        softly.assertThat(rows.stream().map(LoggedRows::of))
                .as("rows of %s", written)
                .containsExactlyInAnyOrderElementsOf(new LoggedRows(written, lived.exercises()).all());
        softly.assertThat(rows.stream().flatMap(it -> it.values().stream()))
                .as("no formula in %s", written)
                .noneMatch(it -> it.stripLeading().matches("(?s)[=+\\-@].*"));
    }

    /** What clients and referrers read is written out in the history itself: every figure, in this order, and no other. */
    private void reportsToOthers(Written written, Living.Lived lived, Period period) throws IOException {
        for (var audience : List.of(Audience.CLIENT, Audience.REFERRER)) {
            var facts = written.reports().get(audience.name().toLowerCase(Locale.ROOT));
            if (facts == null) continue;
            reportsTo(audience, facts, written, lived, period);
        }
    }

    private void reportsTo(
            Audience audience, Map<String, String> facts, Written written, Living.Lived lived, Period period)
            throws IOException {
        var id = as(
                me, () -> preparing.prepare(lived.pair().id(), new PrepareReport(period, audience, null), Locale.UK));
        var content = as(me, () -> reading.get(id)).content();
        softly.assertThat(content.figures().stream().map(it -> it.name() + ": " + it.value()))
                .as("%s report of %s", audience, written)
                .containsExactlyElementsOf(facts.entrySet().stream()
                        .map(it -> it.getKey() + ": " + it.getValue())
                        .toList());
        var paper = text(as(me, () -> printing.pdf(id, Paper.A4)));
        facts.forEach((name, value) -> softly.assertThat(paper)
                .as("paper for %s of %s", audience, written)
                .contains(dense(name + value)));
        var others = audience == Audience.CLIENT ? CLIENT_NEVER : REFERRER_NEVER;
        others.forEach(it -> softly.assertThat(paper)
                .as("paper for %s of %s", audience, written)
                .doesNotContain(dense(it)));
        softly.assertThat(ReadCsv.rows(as(me, () -> printing.csv(id))).stream().map(LoggedRows::of))
                .as("rows for %s of %s", audience, written)
                .containsExactlyInAnyOrderElementsOf(
                        new LoggedRows(written, lived.exercises()).all(audience == Audience.CLIENT));
    }

    /** Paper says what was frozen: each headline figure, and each row of the tables under the charts. */
    private void prints(Written written, ReportId id, ReportContent content, List<JsonNode> charts) throws IOException {
        var text = text(as(me, () -> printing.pdf(id, Paper.A4)));
        for (var fact : content.figures()) {
            softly.assertThat(text).as("paper of %s", written).contains(dense(fact.name() + fact.value()));
        }
        for (var chart : charts) {
            for (var row : chart.path("text").path("table").path("rows")) {
                var cells = row.valueStream().map(JsonNode::asString).toList();
                softly.assertThat(text).as("paper of %s", written).contains(dense(String.join("", cells)));
            }
        }
    }

    private Shown onTab(Written written, Living.Lived lived) {
        var window = written.window();
        open("clients/" + lived.pair().id() + "/progress?from=" + window.from() + "&to=" + window.to());
        var figure = find(H2.class).all().stream()
                .filter(it -> it.hasClassName("hs-figure"))
                .findFirst()
                .orElseThrow();
        var charts = find(Chart.class).all().stream()
                .map(it -> json.readTree(it.getElement().getPropertyRaw("chart").toString()))
                .toList();
        return new ShownOnTab(figure.getText(), screen(), new ShownInCharts(charts, lived.exercises(), messages));
    }

    /** Those that a figure is read from. */
    private List<JsonNode> charts(ReportContent content) {
        var charts = json.<JsonNode>valueToTree(content.charts());
        return StreamSupport.stream(charts.spliterator(), false)
                .filter(it -> it.path("text").path("table").isObject())
                .toList();
    }

    /** All that is shown is right, and all is shown but what has no place there. */
    private void shows(Written written, Shown place, Predicate<String> hasNoPlace) {
        var expected = Expected.shown(Expected.of(written));
        var shown = place.figures();
        var name = place.getClass().getSimpleName();
        shown.forEach((figure, text) ->
                softly.assertThat(text).as("%s %s of %s", figure, name, written).isEqualTo(expected.get(figure)));
        softly.assertThat(expected.keySet().stream()
                        .filter(it -> !shown.containsKey(it) && !hasNoPlace.test(it) && !isNothing(it, expected)))
                .as("missing, %s of %s", name, written)
                .isEmpty();
    }

    private static boolean hasNoPlaceOnTheTab(String figure) {
        return figure.equals("weekly") || figure.equals("active-weeks") || figure.endsWith(" when-needed");
    }

    /** Pain has one sentence; and no exercise is told of where nothing was expected. */
    private static boolean isNothing(String figure, Map<String, String> expected) {
        return figure.equals("pain-before") && expected.containsKey("pain-after")
                || figure.startsWith("lines ") && expected.get("sessions").equals("Not applicable");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return dense(new PDFTextStripper().getText(document));
        }
    }

    /** Without the spaces, as lines break where they must. */
    private static String dense(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2060]+", "");
    }
}
