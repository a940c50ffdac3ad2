package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.Dates;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Association;
import org.homestretch.library.ExerciseContent.Pattern;
import org.homestretch.library.ExerciseContent.Source;
import org.homestretch.library.ExerciseContent.Structure;

/** What it is said to be good for, what to beware of, and who says so. */
class BackgroundSection extends Div {

    BackgroundSection(ExerciseContent content) {
        addClassName("hs-stack");
        if (!content.associations().isEmpty()) add(opinions(content));
        if (!content.cautions().isEmpty()) add(cautions(content.cautions()));
        add(sources(content.sources()));
    }

    private Div opinions(ExerciseContent content) {
        var list = new UnorderedList();
        list.addClassName("hs-plain");
        content.associations().forEach(it -> list.add(opinion(it, content)));
        return new Div(
                new H3(getTranslation("library.ui.opinions")),
                new Paragraph(getTranslation("library.ui.opinions.hint")),
                list);
    }

    private ListItem opinion(Association association, ExerciseContent content) {
        var structure = name(content.structures().stream()
                .filter(it -> it.key().equals(association.structure()))
                .map(Structure::name));
        var pattern = name(content.patterns().stream()
                .filter(it -> it.key().equals(association.pattern()))
                .map(Pattern::name));
        return new ListItem(
                new Span(getTranslation("library.ui.opinion", structure, pattern)),
                new Chip(getTranslation("library.claim." + association.claim()), Tone.QUIET));
    }

    private static String name(Stream<String> names) {
        return names.findFirst().orElseThrow();
    }

    private Div cautions(List<String> cautions) {
        var list = new UnorderedList();
        cautions.forEach(it -> list.add(new ListItem(it)));
        return new Div(new H3(getTranslation("library.ui.cautions")), list);
    }

    private Div sources(List<Source> sources) {
        var list = new UnorderedList();
        list.addClassName("hs-plain");
        sources.forEach(it -> list.add(source(it)));
        return new Div(
                new H3(getTranslation("library.ui.sources")),
                new Paragraph(getTranslation("library.ui.sources.hint")),
                list);
    }

    private ListItem source(Source source) {
        var by = source.publisher() == null ? source.author() : source.author() + ", " + source.publisher();
        var read = new Span(getTranslation("library.ui.source", by, Dates.day(source.read(), getLocale())));
        read.addClassName("hs-row-line");
        var page = source.page();
        if (page == null) return new ListItem(new Span(source.title()), read);
        var link = new Anchor(page.toString(), source.title(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new ListItem(link, read);
    }
}
