package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Function;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.LogSentence;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.design.Rows;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.EarlierLogs;

/** The sessions of the last weeks, newest first, as they were logged. */
class LogList extends Composite<Div> {

    private final ClientProgress progress;
    private final LogSentence sentences;
    private final Function<SessionLogId, EarlierLogs> earlier;

    /** @param earlier what a corrected log said before; asked for only when the reader wants to know */
    LogList(ClientProgress progress, LogSentence sentences, Function<SessionLogId, EarlierLogs> earlier) {
        this.progress = progress;
        this.sentences = sentences;
        this.earlier = earlier;
        var rows = new Rows();
        progress.logs().reversed().forEach(it -> rows.addRow(session(it)));
        getContent().addClassName("hs-logs");
        getContent().add(new H2(getTranslation("progress.tab.logs")), rows);
    }

    private Component session(CurrentLog kept) {
        var row = new Div(new LoggedSession(kept, progress.exercises(), sentences));
        if (kept.isCorrection()) row.add(beforeTheCorrection(kept));
        return row;
    }

    private NativeDetails beforeTheCorrection(CurrentLog kept) {
        var details = new NativeDetails();
        details.addClassName("hs-how");
        details.setSummaryText(getTranslation("progress.tab.log.earlier"));
        details.addToggleListener(toggle -> {
            if (!toggle.isOpened()) return;
            var before = new Div();
            var found = earlier.apply(kept.log().id());
            found.logs().forEach(it -> before.add(new LoggedSession(it, found.exercises(), sentences)));
            details.setContent(before);
        });
        return details;
    }
}
