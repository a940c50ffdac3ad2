package org.homestretch.library.ui;

import static java.util.stream.Collectors.joining;
import static org.homestretch.design.RowText.DOT;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.ExerciseFigure;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.Origin;
import org.jspecify.annotations.Nullable;

/** An exercise in the list; opens it. */
class ExerciseCard extends ListItem {

    private final String key;
    private final RouterLink link;
    private final StarButton star;

    /** @param plans in how many plans of the practice it is */
    ExerciseCard(Exercise exercise, Origin origin, int plans, StarButton star) {
        this.key = exercise.content().key();
        this.star = star;
        addClassName("hs-exercise-card");
        link = new RouterLink(exercise.name(), LibraryView.class, LibraryView.parameters(exercise));
        link.setHighlightCondition((_, _) -> false);
        link.addClassName("hs-row-title");
        var content = exercise.content();
        var line = new Span(Stream.concat(
                        content.purposes().stream().limit(1).map(it -> getTranslation("library.purpose." + it)),
                        Stream.concat(
                                Stream.of(getTranslation("library.position." + content.position())),
                                content.regions().stream().map(it -> getTranslation("library.region." + it))))
                .collect(joining(DOT)));
        line.addClassName("hs-row-line");
        var chips = new Div();
        chips.addClassName("hs-chips");
        if (origin != Origin.BUILT_IN) chips.add(new Chip(getTranslation("library.origin." + origin), Tone.ACCENT));
        if (plans > 0) chips.add(new Chip(getTranslation("library.ui.uses", plans), Tone.QUIET));
        add(new ExerciseFigure(ExerciseFigures.address(exercise), ""), link, line);
        if (chips.getComponentCount() > 0) add(chips);
        add(star);
    }

    /** Coming back from the exercise leads to the same narrowed list. */
    void keep(QueryParameters narrowing) {
        link.setQueryParameters(narrowing);
    }

    /** @param openKey of the exercise that is read beside the list */
    void mark(@Nullable String openKey) {
        var open = key.equals(openKey);
        if (open) link.getElement().setAttribute("aria-current", "true");
        else link.getElement().removeAttribute("aria-current");
        setClassName("hs-exercise-open", open);
    }

    void star(String starredKey, boolean favourite) {
        if (key.equals(starredKey)) star.press(favourite);
    }
}
