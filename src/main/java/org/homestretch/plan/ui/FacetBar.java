package org.homestretch.plan.ui;

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

/** Chips that narrow the library, each with how many exercises it would leave; the few that help most come first. */
class FacetBar extends Div {

    private static final int SHORT = 1;
    private static final List<Facet> FACETS = List.of(Facet.REGION, Facet.POSITION, Facet.EQUIPMENT, Facet.PURPOSE);

    private final Set<Facet.Value> chosen = new LinkedHashSet<>();
    private final Runnable changed;
    private List<FoundExercise> exercises = List.of();
    private boolean all;

    FacetBar(Runnable changed) {
        this.changed = changed;
        addClassName("hs-facets");
    }

    FacetChoice choice() {
        return new FacetChoice(chosen);
    }

    void clear() {
        chosen.clear();
    }

    /** @param found by what was typed, before any chip narrows it */
    void show(List<FoundExercise> found) {
        exercises = found;
        removeAll();
        if (all) showAll();
        else showShort();
        add(Buttons.quiet(getTranslation(all ? "plan.picker.facets.fewer" : "plan.picker.facets.all"), () -> {
            all = !all;
            show(exercises);
        }));
    }

    private void showShort() {
        var chips = group(getTranslation("plan.picker.facets"));
        var left = choice().narrow(exercises).size();
        for (var facet : FACETS) {
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
        for (var facet : FACETS) {
            var name = getTranslation("plan.picker.facet." + facet);
            var label = new Span(name);
            label.addClassName("hs-plan-label");
            var chips = group(name);
            choice().counts(facet, exercises).forEach(it -> chips.add(chip(it)));
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
        var chip = new NativeButton(getTranslation("plan.picker.facet", name(value), counted.exercises()), _ -> {
            if (!chosen.remove(value)) chosen.add(value);
            changed.run();
        });
        chip.addClassName("hs-facet");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(value)));
        return chip;
    }

    private String name(Facet.Value value) {
        return getTranslation(value.key());
    }
}
