package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Buttons;
import org.homestretch.design.EmptyState;

/** Stands where a plan will be. */
class NoPlan extends Div {

    NoPlan(ClientSummary client) {
        add(new EmptyState(
                getTranslation("plan.none.title"),
                getTranslation("plan.none.text", client.firstName()),
                Buttons.filled(getTranslation("plan.new"), () -> PlanLinks.open(client.id()))));
    }
}
