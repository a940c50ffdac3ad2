package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import org.homestretch.adherence.LogSentence;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.ReviewingProgress;

/** How the client is doing: the figure first, then how it came about, session by session. */
@org.springframework.stereotype.Component
class ProgressTab implements ClientRecordTab {

    private final ReviewingProgress reviewing;
    private final LogSentence sentences;
    private final PhraseText phrases;

    ProgressTab(ReviewingProgress reviewing, LogSentence sentences, PhraseText phrases) {
        this.reviewing = reviewing;
        this.sentences = sentences;
        this.phrases = phrases;
    }

    @Override
    public String path() {
        return "progress";
    }

    @Override
    public String titleKey() {
        return "progress.tab";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component content(ClientSummary client) {
        var progress = reviewing.of(client.id());
        return new ProgressPanel(
                progress, phrases, new LogList(progress, sentences, log -> reviewing.earlier(client.id(), log)));
    }
}
