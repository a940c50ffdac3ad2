package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The words of a row: what it is, its marks, and what else is worth knowing in one quiet line. */
public final class RowText extends Div {

    /** Parts what stands in one line; stays with what it follows when the line breaks. */
    public static final String DOT = "\u00a0· ";

    public RowText(String title, String line, Component... marks) {
        addClassName("hs-row-text");
        var first = new Div();
        first.addClassName("hs-row-title");
        first.add(new Span(title));
        first.add(marks);
        add(first);
        if (line.isEmpty()) return;
        var second = new Div();
        second.addClassName("hs-row-line");
        second.setText(line);
        add(second);
    }
}
