package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list would be: why there is nothing yet, and what to do about it. */
public final class EmptyState extends Div {

    public EmptyState(String title, String text, Component... actions) {
        addClassName("hs-empty");
        add(new H2(title), new Paragraph(text));
        add(actions);
    }
}
