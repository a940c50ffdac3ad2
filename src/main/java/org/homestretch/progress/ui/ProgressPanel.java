package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.homestretch.design.Card;
import org.homestretch.design.EmptyState;
import org.homestretch.design.WeekBars;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.WeeklyAdherence;

/** The whole of the tab, from the figure to the single session. */
class ProgressPanel extends Div {

    ProgressPanel(ProposalPane proposals, ClientProgress progress, PhraseText phrases, LogList logs) {
        addClassName("hs-progress");
        add(proposals, new FigureCard(progress.fortnight(), phrases), weeks(progress));
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
        return Card.titled(
                title,
                new WeekBars(words, progress.weeks().stream().map(this::bar).toList()));
    }

    private WeekBars.Bar bar(WeeklyAdherence week) {
        var monday = getTranslation("progress.tab.weeks.monday", week.monday());
        var name = week.partial() ? getTranslation("progress.tab.weeks.partial", monday) : monday;
        return new WeekBars.Bar(monday, name, week.done(), week.expected(), week.partial());
    }
}
