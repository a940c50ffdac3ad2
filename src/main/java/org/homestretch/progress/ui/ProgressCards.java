package org.homestretch.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.homestretch.adherence.LogSentence;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Card;
import org.homestretch.design.Chart;
import org.homestretch.design.Rows;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.Period;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.progress.chart.DrawingCharts;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The figure of the last fortnight, pain, and the latest sessions, for screens of other modules. */
@NamedInterface("ui")
@Component
public class ProgressCards {

    private static final int DAYS = 14;
    private static final int DAYS_OF_PAIN = 56;
    private static final int SESSIONS = 4;

    private final ReviewingProgress reviewing;
    private final DrawingCharts drawing;
    private final LogSentence sentences;
    private final PhraseText phrases;

    ProgressCards(ReviewingProgress reviewing, DrawingCharts drawing, LogSentence sentences, PhraseText phrases) {
        this.reviewing = reviewing;
        this.drawing = drawing;
        this.sentences = sentences;
        this.phrases = phrases;
    }

    public Div of(ClientId client) {
        var weeks = reviewing.of(client, new Period.Last(DAYS_OF_PAIN));
        var fortnight = reviewing.of(client, new Period.Last(DAYS));
        var locale = UI.getCurrent().getLocale();
        var cards = new Div(new FigureCard(fortnight.period().adherence(), phrases));
        cards.addClassName("hs-stack");
        var charts = drawing.forTherapist(weeks, locale);
        if (charts.pain() != null) {
            cards.add(new Card(new Chart(Chart.Kind.TREND_CHART, charts.pain(), charts.labels(), locale)));
        }
        if (!weeks.logs().isEmpty()) cards.add(latest(weeks));
        return cards;
    }

    private Div latest(ClientProgress progress) {
        var rows = new Rows();
        progress.logs().reversed().stream()
                .limit(SESSIONS)
                .forEach(it -> rows.addRow(new LoggedSession(it, progress.exercises(), sentences)));
        var latest = new Div(new H2(UI.getCurrent().getTranslation("progress.tab.latest")), rows);
        latest.addClassName("hs-logs");
        return latest;
    }
}
