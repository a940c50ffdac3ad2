package org.homestretch.plan.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** A choice of few, each a chip in sight. */
class ChipChoice<T> extends RadioButtonGroup<T> {

    ChipChoice(String label) {
        addClassName("hs-chip-choice");
        setLabel(label);
        setManualValidation(true);
    }
}
