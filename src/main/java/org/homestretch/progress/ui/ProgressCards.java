package org.homestretch.progress.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.homestretch.adherence.LogSentence;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Rows;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.ReviewingProgress;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The figure of the last fortnight and the latest sessions, for screens of other modules. */
@NamedInterface("ui")
@Component
public class ProgressCards {

    private static final int SESSIONS = 4;

    private final ReviewingProgress reviewing;
    private final LogSentence sentences;
    private final PhraseText phrases;

    ProgressCards(ReviewingProgress reviewing, LogSentence sentences, PhraseText phrases) {
        this.reviewing = reviewing;
        this.sentences = sentences;
        this.phrases = phrases;
    }

    public com.vaadin.flow.component.Component of(ClientId client) {
        var progress = reviewing.of(client);
        var cards = new Div(new FigureCard(progress.fortnight(), phrases));
        cards.addClassName("hs-stack");
        if (!progress.logs().isEmpty()) cards.add(latest(progress));
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
