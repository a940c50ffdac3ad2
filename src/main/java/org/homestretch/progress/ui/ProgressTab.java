package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import org.homestretch.adherence.LogSentence;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.progress.progression.Progressing;

/** How the client is doing: the figure first, then how it came about, session by session. */
@org.springframework.stereotype.Component
class ProgressTab implements ClientRecordTab {

    private final ReviewingProgress reviewing;
    private final Progressing progressing;
    private final ProposalWords proposals;
    private final ReadingLogs logs;
    private final LogSentence sentences;
    private final PhraseText phrases;

    ProgressTab(
            ReviewingProgress reviewing,
            Progressing progressing,
            ReadingLogs logs,
            LogSentence sentences,
            PhraseText phrases,
            ProposalWords proposals) {
        this.reviewing = reviewing;
        this.progressing = progressing;
        this.proposals = proposals;
        this.logs = logs;
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
                new ProposalPane(client.id(), progressing, proposals),
                progress,
                phrases,
                new LogList(progress, sentences, log -> logs.earlier(client.id(), log)));
    }
}
