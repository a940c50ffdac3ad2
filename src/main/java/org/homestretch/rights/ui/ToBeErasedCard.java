package org.homestretch.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.rights.ErasureRequest;

/** Whom owners asked to erase, with what each owner can do about it. */
class ToBeErasedCard extends Section {

    private final ErasingWithAnother erasing;
    private final ZoneId zone;
    private final Runnable done;

    ToBeErasedCard(List<ErasureRequest> requests, ErasingWithAnother erasing, ZoneId zone, Runnable done) {
        this.erasing = erasing;
        this.zone = zone;
        this.done = done;
        addClassName("hs-stack");
        var rows = new Rows();
        requests.forEach(it -> rows.addRow(row(it)));
        add(new H2(getTranslation("rights.asked.title")), new Paragraph(getTranslation("rights.asked.lead")), rows);
    }

    private Div row(ErasureRequest request) {
        var words = new ErasureWords(request, zone, getLocale());
        var reason = getTranslation("rights.erase.reason." + request.reason());
        var deeds = new Div(erasing.withdraw(request, done));
        deeds.addClassName("hs-actions");
        if (request.confirmable()) deeds.add(erasing.confirm(request, done));
        var row = new Div(new RowText(request.name(), words.when(this) + RowText.DOT + reason), deeds);
        row.addClassName("hs-row");
        return row;
    }
}
