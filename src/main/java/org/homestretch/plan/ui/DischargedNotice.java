package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Dates;

/** Says that care has ended, and with it the plan. */
class DischargedNotice extends Div {

    DischargedNotice(ClientSummary client) {
        addClassName("hs-plan-notice");
        var lastDay = Dates.day(requireNonNull(client.dischargedOn()), getLocale());
        add(new Paragraph(getTranslation("plan.discharged", client.firstName(), lastDay)));
    }
}
