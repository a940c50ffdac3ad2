package org.homestretch.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.design.Dates;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.rights.ErasedRecord;

/** Who was erased, by the number under which the audit knows them. */
class ErasedCard extends Div {

    ErasedCard(List<ErasedRecord> erased, ZoneId zone) {
        addClassName("hs-stack");
        add(new H2(getTranslation("rights.erased.title")));
        if (erased.isEmpty()) {
            add(new Paragraph(getTranslation("rights.erased.none")));
            return;
        }
        var rows = new Rows();
        erased.forEach(it -> rows.addRow(row(it, zone)));
        add(rows);
    }

    private Div row(ErasedRecord record, ZoneId zone) {
        var said = getTranslation(
                key(record),
                Dates.moment(record.at(), zone, getLocale()),
                record.by(),
                getTranslation("rights.erase.reason." + record.reason()),
                record.confirmedBy());
        var row = new Div(new RowText(
                getTranslation("rights.erased.row", record.client().toString().substring(0, 8)), said));
        row.addClassName("hs-row");
        return row;
    }

    private static String key(ErasedRecord record) {
        if (record.by() == null) return "rights.erased.by.nobody";
        return record.confirmedBy() == null ? "rights.erased.by" : "rights.erased.by.two";
    }
}
