package org.homestretch.attention.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.attention.Today.Handled;
import org.homestretch.design.Rows;

/** What was done today, and by whom; closed until somebody wants to know. */
class HandledList extends NativeDetails {

    HandledList(List<Handled> handled, ZoneId zone) {
        addClassName("hs-how");
        setSummaryText(getTranslation("attention.handled", handled.size()));
        var rows = new Rows();
        handled.forEach(it -> rows.addRow(new ActLine(it.client(), it.deed(), zone)));
        setContent(rows);
    }
}
