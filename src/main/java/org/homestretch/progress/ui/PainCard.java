package org.homestretch.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.SessionLog;
import org.homestretch.design.Card;
import org.homestretch.progress.ClientProgress;
import org.jspecify.annotations.Nullable;

/** Pain as it was told before and after the sessions, newest first. */
class PainCard extends Composite<Card> {

    private static final int MOST = 14;

    PainCard(ClientProgress progress) {
        var told = progress.logs().reversed().stream()
                .map(CurrentLog::log)
                .filter(log -> log.painBefore() != null || log.painAfter() != null)
                .limit(MOST)
                .toList();
        var title = getTranslation("progress.tab.pain");
        getContent().add(new H2(title));
        getContent().add(told.isEmpty() ? new Paragraph(getTranslation("progress.tab.pain.none")) : table(told));
    }

    private NativeTable table(List<SessionLog> told) {
        var table = new NativeTable();
        table.addClassName("hs-table");
        table.getHead()
                .add(row(Stream.of("date", "before", "after")
                        .map(it -> getTranslation("progress.tab.pain." + it))
                        .map(NativeTableHeaderCell::new)
                        .toArray(NativeTableHeaderCell[]::new)));
        told.forEach(log -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(getTranslation("progress.tab.log.date", log.date())),
                        cell(log.painBefore()),
                        cell(log.painAfter()))));
        return table;
    }

    private static NativeTableRow row(NativeTableHeaderCell... cells) {
        return new NativeTableRow(cells);
    }

    private static NativeTableCell cell(@Nullable Integer pain) {
        return new NativeTableCell(pain == null ? "–" : pain.toString());
    }
}
