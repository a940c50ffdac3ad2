package org.homestretch.progress.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.design.Card;
import org.homestretch.design.EmptyState;
import org.homestretch.design.WeekBars;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.WeeklyAdherence;

/** The whole of the tab, from the figure to the single session. */
class ProgressPanel extends Div {

    ProgressPanel(ClientProgress progress, PhraseText phrases, LogList logs) {
        addClassName("hs-progress");
        add(new FigureCard(progress.fortnight(), phrases), weeks(progress));
        if (progress.logs().isEmpty()) {
            add(new EmptyState(
                    getTranslation("progress.tab.empty.title"),
                    getTranslation("progress.tab.empty.text", progress.client().firstName())));
            return;
        }
        add(new AmountsCard(progress.fortnight(), phrases), new PainCard(progress), new TighterCard(progress), logs);
    }

    private Component weeks(ClientProgress progress) {
        var title = getTranslation("progress.tab.weeks");
        var words = new WeekBars.Words(
                title,
                getTranslation("progress.tab.weeks.week"),
                getTranslation("progress.tab.weeks.done"),
                getTranslation("progress.tab.weeks.expected"));
        var card = Card.titled(
                title,
                new WeekBars(
                        words,
                        progress.weeks().stream().map(it -> bar(it, progress)).toList()));
        if (!progress.excusedDays().isEmpty()) {
            var note = new Paragraph(paused(progress));
            note.addClassName("hs-row-line");
            card.add(note);
        }
        return card;
    }

    private String paused(ClientProgress progress) {
        return getTranslation(
                "progress.tab.weeks.paused",
                progress.weeks().stream()
                        .filter(it -> progress.excusedDaysIn(it) > 0)
                        .map(it -> getTranslation(
                                "progress.tab.weeks.paused.week", monday(it), progress.excusedDaysIn(it)))
                        .collect(joining(", ")));
    }

    private WeekBars.Bar bar(WeeklyAdherence week, ClientProgress progress) {
        var monday = monday(week);
        var name = week.partial() ? getTranslation("progress.tab.weeks.partial", monday) : monday;
        var excused = progress.excusedDaysIn(week);
        if (excused > 0) name = getTranslation("progress.tab.weeks.excused", name, excused);
        var instead = excused > 0 && week.expected() == 0 ? getTranslation("progress.tab.weeks.nothing") : null;
        return new WeekBars.Bar(monday, name, week.done(), week.expected(), week.partial(), instead);
    }

    private String monday(WeeklyAdherence week) {
        return getTranslation("progress.tab.weeks.monday", week.monday());
    }
}
