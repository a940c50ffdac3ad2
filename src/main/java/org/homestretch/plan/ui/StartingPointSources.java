package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.homestretch.design.Dates;
import org.homestretch.library.ExerciseContent.Source;
import org.homestretch.plan.template.Template.Basis;

/** Who says that these exercises go with this picture. */
class StartingPointSources extends Section {

    StartingPointSources(Basis basis) {
        var list = new UnorderedList();
        list.addClassName("hs-plain");
        basis.sources().forEach(it -> list.add(source(it)));
        addClassName("hs-stack");
        add(
                new H2(getTranslation("plan.template.start.sources")),
                new Paragraph(getTranslation("plan.template.start.sources.lead")),
                list);
    }

    private ListItem source(Source source) {
        var by = source.publisher() == null ? source.author() : source.author() + ", " + source.publisher();
        var read = new Span(getTranslation("plan.template.start.source", by, Dates.day(source.read(), getLocale())));
        read.addClassName("hs-row-line");
        var page = source.page();
        if (page == null) return new ListItem(new Span(source.title()), read);
        var link = new Anchor(page.toString(), source.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new ListItem(link, read);
    }
}
