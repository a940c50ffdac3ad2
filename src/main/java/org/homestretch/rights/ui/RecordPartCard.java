package org.homestretch.rights.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntFunction;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.design.Buttons;
import org.homestretch.design.Notice;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.rights.RecordPage;

/** One part of a record in words, the newest first, and older rows as they are asked for. */
class RecordPartCard extends Div {

    private final IntFunction<RecordPage> reading;
    private final Rows rows = new Rows();

    RecordPartCard(String part, IntFunction<RecordPage> reading) {
        this.reading = reading;
        addClassName("hs-stack");
        add(new H2(getTranslation("rights.emergency.part." + part)));
        var first = reading.apply(0);
        if (first.rows().isEmpty()) {
            add(new Paragraph(getTranslation("rights.emergency.nothing")));
            return;
        }
        add(rows);
        append(first, 0);
    }

    private void append(RecordPage page, int number) {
        page.rows().stream().filter(it -> !it.get(1).isEmpty()).forEach(it -> rows.addRow(row(it)));
        if (!page.older()) return;
        var older = Buttons.outlined(getTranslation("rights.emergency.older"), () -> {});
        older.addClickListener(_ -> older(older, number + 1));
        add(older);
    }

    private void older(Button asked, int number) {
        try {
            var page = reading.apply(number);
            remove(asked);
            append(page, number);
        } catch (ClientNotFound closed) {
            Notice.show(getTranslation("rights.emergency.over"));
            UI.getCurrent().navigate(RecordsView.class);
        }
    }

    /** Read as a calendar: what has a time stands under it. */
    private static Div row(List<String> cells) {
        var said = cells.stream().filter(it -> !it.isEmpty()).toList();
        var row = new Div(new RowText(said.getFirst(), said.stream().skip(1).collect(joining(RowText.DOT))));
        row.addClassName("hs-row");
        return row;
    }
}
