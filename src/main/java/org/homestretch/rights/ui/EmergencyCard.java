package org.homestretch.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.design.Dates;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.rights.EmergencyAccess;

/** Which records owners opened in emergencies, and why. */
class EmergencyCard extends Div {

    EmergencyCard(List<EmergencyAccess> opened, ZoneId zone) {
        addClassName("hs-stack");
        add(new H2(getTranslation("rights.emergency.list")));
        if (opened.isEmpty()) {
            add(new Paragraph(getTranslation("rights.emergency.none")));
            return;
        }
        var rows = new Rows();
        opened.forEach(it -> rows.addRow(row(it, zone)));
        add(rows);
    }

    private Div row(EmergencyAccess opened, ZoneId zone) {
        var at = Dates.moment(opened.at(), zone, getLocale());
        var row = new Div(
                new RowText(opened.name(), getTranslation("rights.emergency.row", at, opened.by(), opened.words())));
        row.addClassName("hs-row");
        return row;
    }
}
