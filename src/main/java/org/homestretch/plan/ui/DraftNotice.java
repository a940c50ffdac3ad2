package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;

/** Says that a draft waits, and offers to go on with it. */
class DraftNotice extends Div {

    DraftNotice(Instant saved, ZoneId zone, ClientId client, Runnable discard) {
        addClassName("hs-plan-notice");
        var actions = new Div(
                Buttons.quiet(
                        getTranslation("plan.draft.discard"),
                        () -> DiscardDialog.of(discard).open()),
                Buttons.filled(getTranslation("plan.draft.continue"), () -> PlanLinks.open(client)));
        actions.addClassName("hs-actions");
        add(new Paragraph(getTranslation("plan.draft.waiting", Dates.moment(saved, zone, getLocale()))), actions);
    }
}
