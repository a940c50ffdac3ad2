package org.homestretch.library.ui;

import static java.util.stream.Collectors.joining;
import static org.homestretch.design.RowText.DOT;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.stream.Stream;
import org.homestretch.design.PositionFigure;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseFigures;
import org.homestretch.library.ExerciseContent;

/** An exercise in the list; opens it. */
class ExerciseCard extends RouterLink {

    ExerciseCard(Exercise exercise) {
        addClassName("hs-exercise-card");
        setRoute(LibraryView.class, LibraryView.parameters(exercise));
        setHighlightCondition((_, _) -> false);
        var name = new Span(exercise.name());
        name.addClassName("hs-row-title");
        var content = exercise.content();
        var line = new Span(Stream.concat(
                        content.purposes().stream().limit(1).map(it -> getTranslation("library.purpose." + it)),
                        Stream.concat(
                                Stream.of(getTranslation("library.position." + content.position())),
                                content.regions().stream().map(it -> getTranslation("library.region." + it))))
                .collect(joining(DOT)));
        line.addClassName("hs-row-line");
        add(figure(exercise), name, line);
    }

    private PositionFigure figure(Exercise exercise) {
        var content = exercise.content();
        var position = getTranslation("library.position." + content.position());
        return new PositionFigure(content.position().name(), content.key(), position, ExerciseFigures.address(exercise));
    }

    void mark(boolean open) {
        if (open) getElement().setAttribute("aria-current", "true");
        else getElement().removeAttribute("aria-current");
    }
}
