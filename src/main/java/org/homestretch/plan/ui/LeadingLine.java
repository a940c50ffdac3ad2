package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A sentence that leads to the place it speaks of. */
class LeadingLine extends NativeButton {

    LeadingLine(String sentence, Runnable lead) {
        super(sentence, _ -> lead.run());
        addClassName("hs-plan-link");
    }
}
