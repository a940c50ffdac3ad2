package org.homestretch.progress.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.design.Rows;
import org.homestretch.progress.progression.ClientProgression;
import org.homestretch.progress.progression.Decision;

/** What was decided about earlier proposals, newest first; closed until somebody wants to know. */
class DecisionList extends NativeDetails {

    DecisionList(ClientProgression progression, ProposalWords words) {
        addClassName("hs-how");
        setSummaryText(getTranslation(
                "progress.proposal.decided", progression.decisions().size()));
        var rows = new Rows();
        progression.decisions().forEach(it -> rows.addRow(decision(it, progression, words)));
        setContent(rows);
    }

    private Div decision(Decision decision, ClientProgression progression, ProposalWords words) {
        var by = new Paragraph(words.by(decision));
        by.addClassName("hs-row-line");
        var row = new Div(new Paragraph(words.of(decision, progression)), by);
        row.addClassName("hs-log");
        if (decision.words() != null) row.add(new Paragraph(getTranslation("progress.tab.log.note", decision.words())));
        return row;
    }
}
