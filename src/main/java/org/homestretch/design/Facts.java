package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Names and values, side by side. */
public final class Facts extends DescriptionList {

    public Facts() {
        addClassName("hs-facts");
    }

    public Facts with(String name, String value) {
        return with(name, new Span(value));
    }

    public Facts with(String name, Component value) {
        var group = new Div();
        group.getElement().appendChild(new Term(name).getElement(), new Description(value).getElement());
        getElement().appendChild(group.getElement());
        return this;
    }
}
