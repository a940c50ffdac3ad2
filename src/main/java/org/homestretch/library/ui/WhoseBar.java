package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Origin;

/** Chips for one's favourites and for where exercises come from; an origin without exercises has none. */
class WhoseBar extends Div {

    private final Consumer<Narrowing> changed;

    WhoseBar(Consumer<Narrowing> changed) {
        this.changed = changed;
        addClassName("hs-chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("library.ui.from"));
    }

    /** @param found by what was typed and all other chips */
    void show(List<FoundExercise> found, Set<String> favourites, Narrowing narrowing) {
        removeAll();
        var starred = found.stream().filter(it -> favourites.contains(it.key())).count();
        add(chip(
                getTranslation("library.ui.favourites"),
                starred,
                narrowing.favourites(),
                narrowing.toggledFavourites()));
        if (found.stream().allMatch(it -> it.origin() == Origin.BUILT_IN)
                && narrowing.origins().isEmpty()) return;
        for (var origin : Origin.values()) {
            var count = found.stream().filter(it -> it.origin() == origin).count();
            var chosen = narrowing.origins().contains(origin);
            if (count > 0 || chosen) {
                add(chip(getTranslation("library.origin." + origin), count, chosen, narrowing.toggled(origin)));
            }
        }
    }

    private NativeButton chip(String name, long count, boolean chosen, Narrowing then) {
        var chip = new NativeButton(getTranslation("library.facet", name, count), _ -> changed.accept(then));
        chip.addClassName("hs-facet");
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return chip;
    }
}
