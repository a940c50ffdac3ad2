package org.homestretch.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.design.Buttons;
import org.homestretch.library.Facet;
import org.homestretch.library.FacetChoice;
import org.homestretch.library.FoundExercise;
import org.springframework.modulith.NamedInterface;

/** Chips that narrow the library, each with how many exercises it would leave; the few that help most come first. */
@NamedInterface("ui")
public final class FacetBar extends Div {

    private static final int SHORT = 1;

    /** Of a facet with many values the less usual ones are found by typing. */
    private static final int LONGEST = 12;

    private final Set<Facet.Value> chosen = new LinkedHashSet<>();
    private final List<Facet> offered;
    private final Runnable changed;
    private List<FoundExercise> exercises = List.of();
    private boolean all;

    public FacetBar(List<Facet> offered, Runnable changed) {
        this.offered = List.copyOf(offered);
        this.changed = changed;
        addClassName("hs-facets");
    }

    public FacetChoice choice() {
        return new FacetChoice(chosen);
    }

    /** Takes these for chosen; what is shown changes with the next {@link #show}. */
    void choose(Set<Facet.Value> values) {
        chosen.clear();
        chosen.addAll(values);
    }

    /** @param found by what was typed, before any chip narrows it */
    public void show(List<FoundExercise> found) {
        exercises = found;
        removeAll();
        if (all) showAll();
        else showShort();
        add(Buttons.quiet(getTranslation(all ? "library.facets.fewer" : "library.facets.all"), () -> {
            all = !all;
            show(exercises);
        }));
    }

    private void showShort() {
        var chips = group(getTranslation("library.facets"));
        var left = choice().narrow(exercises).size();
        for (var facet : offered) {
            var counts = choice().counts(facet, exercises);
            counts.stream().filter(it -> chosen.contains(it.value())).forEach(it -> chips.add(chip(it)));
            counts.stream()
                    .filter(it -> !chosen.contains(it.value()) && it.exercises() < left)
                    .limit(SHORT)
                    .forEach(it -> chips.add(chip(it)));
        }
        add(chips);
    }

    private void showAll() {
        for (var facet : offered) {
            var name = getTranslation("library.facet." + facet);
            var label = new Span(name);
            label.addClassName("hs-plan-label");
            var chips = group(name);
            choice().counts(facet, exercises).stream().limit(LONGEST).forEach(it -> chips.add(chip(it)));
            add(label, chips);
        }
    }

    private static Div group(String name) {
        var group = new Div();
        group.addClassName("hs-chips");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return group;
    }

    private Component chip(FacetChoice.Counted counted) {
        var value = counted.value();
        var chip = new NativeButton(getTranslation("library.facet", name(value), counted.exercises()), _ -> {
            if (!chosen.remove(value)) chosen.add(value);
            changed.run();
        });
        chip.addClassName("hs-facet");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(value)));
        return chip;
    }

    private String name(Facet.Value value) {
        return value.facet().isWorded() ? getTranslation(value.key()) : value.name();
    }
}
