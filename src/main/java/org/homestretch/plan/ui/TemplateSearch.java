package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Predicate;
import org.homestretch.design.Segments;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.template.Template;

/** Which templates are shown: by words of their title, description or exercises, and by whose they are. */
class TemplateSearch extends Div {

    private enum Shown {
        ALL,
        MINE,
        SHARED,
        STARTING_POINTS
    }

    private final TextField text = new TextField();
    private final Segments<Shown> shown;
    private final TemplateWords words;
    private final SignedIn reader;

    TemplateSearch(TemplateWords words, SignedIn reader, Runnable changed) {
        this.words = words;
        this.reader = reader;
        addClassName("hs-tools");
        text.setAriaLabel(getTranslation("plan.template.search"));
        text.setPlaceholder(getTranslation("plan.template.search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(200);
        shown = new Segments<>(
                getTranslation("plan.template.shown"),
                it -> getTranslation("plan.template.shown." + it),
                Shown.values());
        text.addValueChangeListener(_ -> changed.run());
        shown.addValueChangeListener(_ -> changed.run());
        add(text, shown);
    }

    TextField field() {
        return text;
    }

    String text() {
        return text.getValue().strip();
    }

    /** Whether anything but the whole list is asked for. */
    boolean isSearched() {
        return !text().isEmpty() || shown.getValue() != Shown.ALL;
    }

    List<Template> narrow(List<Template> all) {
        return all.stream().filter(whose()).filter(this::says).toList();
    }

    private Predicate<Template> whose() {
        return switch (shown.getValue()) {
            case ALL -> _ -> true;
            case MINE -> it -> it.isBy(reader);
            case SHARED -> Template::shared;
            case STARTING_POINTS -> Template::isStartingPoint;
        };
    }

    private boolean says(Template template) {
        var known = words.searched(template);
        return List.of(text().toLowerCase(getLocale()).split("\\s+")).stream().allMatch(known::contains);
    }
}
