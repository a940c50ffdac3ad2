package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** Fields that answer one question, beside its name. */
class FormRow extends Div {

    private final Span label = new Span();

    FormRow(String name, Component... fields) {
        addClassName("hs-plan-row");
        name(name);
        label.setId("row-" + UUID.randomUUID());
        label.addClassName("hs-plan-row-name");
        var box = new Div(fields);
        box.addClassName("hs-plan-row-fields");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", label.getId().orElseThrow());
        add(label, box);
    }

    void name(String name) {
        label.setText(name);
    }
}
