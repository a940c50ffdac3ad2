package org.homestretch.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A few things in a figure's own words, each taken away by its chip; what adds one stands beneath. */
class WordsField extends Div {

    private final Div chips = new Div();
    private final Consumer<List<String>> changed;
    private List<String> words = List.of();

    WordsField(String label, Consumer<List<String>> changed, Component... adding) {
        this.changed = changed;
        addClassName("hs-pose-words");
        chips.addClassName("hs-chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        var row = new Div(adding);
        row.addClassName("hs-pose-adding");
        add(new Span(label), chips, row);
    }

    void show(List<String> now) {
        words = List.copyOf(now);
        chips.removeAll();
        words.forEach(it -> chips.add(chip(it)));
        if (words.isEmpty()) chips.add(new Span(getTranslation("library.pose.none")));
    }

    /** Such as "band from right hand" for {@code band from rightHand}. */
    static String spoken(String word) {
        return word.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private NativeButton chip(String word) {
        var chip = new NativeButton(spoken(word) + " ×");
        chip.addClassName("hs-facet");
        chip.setAriaLabel(getTranslation("library.pose.take-away", spoken(word)));
        chip.addClickListener(_ ->
                changed.accept(words.stream().filter(it -> !it.equals(word)).toList()));
        return chip;
    }
}
