package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import org.homestretch.caseload.ClientId;

/** Leads to the form in which a client's next version is written. */
final class PlanLinks {

    private PlanLinks() {}

    static void open(ClientId client) {
        UI.getCurrent()
                .navigate(
                        PlanFormView.class,
                        new RouteParameters(new RouteParam(PlanFormView.CLIENT, client.toString())));
    }
}
