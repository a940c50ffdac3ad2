package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Buttons;
import org.homestretch.design.EmptyState;

/** Stands where a plan will be. */
class NoPlan extends Div {

    NoPlan(ClientSummary client, TemplateDialogs templates) {
        add(new EmptyState(
                getTranslation("plan.none.title"),
                getTranslation("plan.none.text", client.firstName()),
                actions(client, templates)));
    }

    private Component actions(ClientSummary client, TemplateDialogs templates) {
        var actions = new Div(
                Buttons.filled(getTranslation("plan.new"), () -> PlanLinks.open(client.id())),
                Buttons.outlined(getTranslation("plan.template.begin"), () -> templates.begin(client.id())));
        actions.addClassName("hs-actions");
        return actions;
    }
}
