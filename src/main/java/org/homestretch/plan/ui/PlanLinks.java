package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import org.homestretch.caseload.ClientId;
import org.springframework.modulith.NamedInterface;

/** Leads to the form in which a client's next version is written, for every module that proposes one. */
@NamedInterface("ui")
public final class PlanLinks {

    private PlanLinks() {}

    public static void open(ClientId client) {
        UI.getCurrent()
                .navigate(
                        PlanFormView.class,
                        new RouteParameters(new RouteParam(PlanFormView.CLIENT, client.toString())));
    }
}
