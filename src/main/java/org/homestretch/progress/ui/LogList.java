package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.function.Function;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.LogSentence;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.design.Rows;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.EarlierLogs;

/** The sessions of the period, newest first, as they were logged; the older ones when they are asked for. */
class LogList extends Composite<Div> {

    private static final int AT_ONCE = 20;

    private final ClientProgress progress;
    private final LogSentence sentences;
    private final Function<SessionLogId, EarlierLogs> earlier;
    private final Rows rows = new Rows();
    private final Button more = new Button();
    private List<CurrentLog> left;

    /** @param earlier what a corrected log said before; asked for only when the reader wants to know */
    LogList(ClientProgress progress, LogSentence sentences, Function<SessionLogId, EarlierLogs> earlier) {
        this.progress = progress;
        this.sentences = sentences;
        this.earlier = earlier;
        left = progress.logs().reversed();
        more.addClickListener(_ -> showMore());
        getContent().addClassName("hs-logs");
        getContent().add(new H2(getTranslation("progress.tab.logs")), rows, more);
        showMore();
    }

    private void showMore() {
        var next = left.subList(0, Math.min(AT_ONCE, left.size()));
        next.forEach(it -> rows.addRow(session(it)));
        left = left.subList(next.size(), left.size());
        more.setText(getTranslation("progress.tab.more", Math.min(AT_ONCE, left.size())));
        more.setVisible(!left.isEmpty());
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
