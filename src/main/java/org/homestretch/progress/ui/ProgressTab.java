package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import org.homestretch.adherence.LogSentence;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.progress.PhraseText;
import org.homestretch.progress.ReviewingProgress;
import org.homestretch.progress.chart.DrawingCharts;
import org.homestretch.progress.progression.Progressing;

/** How the client is doing: the figure first, then how it came about, session by session. */
@org.springframework.stereotype.Component
class ProgressTab implements ClientRecordTab {

    private final ReviewingProgress reviewing;
    private final DrawingCharts drawing;
    private final Progressing progressing;
    private final ProposalWords proposals;
    private final LogSentence sentences;
    private final PhraseText phrases;

    ProgressTab(
            ReviewingProgress reviewing,
            DrawingCharts drawing,
            Progressing progressing,
            LogSentence sentences,
            PhraseText phrases,
            ProposalWords proposals) {
        this.reviewing = reviewing;
        this.drawing = drawing;
        this.progressing = progressing;
        this.proposals = proposals;
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
        return content(client, QueryParameters.empty());
    }

    @Override
    public Component content(ClientSummary client, QueryParameters chosen) {
        return new ProgressPeriods(
                new ProposalPane(client.id(), progressing, proposals),
                "clients/" + client.id() + "/" + path(),
                PeriodChoice.in(chosen),
                period -> reviewing.of(client.id(), period),
                progress -> new FigureCard(progress.period().adherence(), phrases),
                progress -> new ProgressPanel(
                        progress,
                        drawing.forTherapist(progress, UI.getCurrent().getLocale()),
                        new LogList(progress, sentences, log -> reviewing.earlier(client.id(), log))));
    }
}
