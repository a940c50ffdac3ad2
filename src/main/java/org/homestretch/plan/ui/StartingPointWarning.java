package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.template.Template.Basis;

/** Says that a starting point must be adapted, and which phase a plan begins with. */
class StartingPointWarning extends Div {

    StartingPointWarning(Basis basis) {
        addClassName("hs-plan-notice");
        add(new Paragraph(getTranslation("plan.template.start.adapt")));
        var phase = basis.phase();
        if (phase.equals(DraftPhase.NONE)) return;
        add(new Paragraph(getTranslation("plan.template.start.phase", phase.name(), phase.weeks(), phase.next())));
    }
}
