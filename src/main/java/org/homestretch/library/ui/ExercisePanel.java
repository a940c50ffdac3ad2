package org.homestretch.library.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.Facts;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;

/** One exercise in full. */
class ExercisePanel extends Article {

    ExercisePanel(
            Exercise exercise, Runnable close, String used, StarButton star, Component actions, Component... sections) {
        addClassName("hs-panel");
        var content = exercise.content();
        var facts = facts(content).with(getTranslation("library.ui.used"), used);
        add(
                header(exercise, close, star),
                actions,
                facts,
                section("steps", new StepList(content.steps())),
                new MediaShown(content));
        add(sections);
    }

    private Header header(Exercise exercise, Runnable close, StarButton star) {
        var name = new H2(exercise.name());
        var purposes = new Div();
        purposes.addClassName("hs-chips");
        exercise.content()
                .purposes()
                .forEach(it -> purposes.add(new Chip(getTranslation("library.purpose." + it), Tone.ACCENT)));
        var shut = Buttons.quiet(getTranslation("design.close"), close);
        var corner = new Div(star, shut);
        corner.addClassName("hs-panel-close");
        return new Header(
                corner,
                new FigureShown(exercise),
                name,
                new Paragraph(exercise.content().summary()),
                purposes);
    }

    private Facts facts(ExerciseContent content) {
        var facts = new Facts()
                .with(getTranslation("library.ui.position"), getTranslation("library.position." + content.position()))
                .with(getTranslation("library.ui.region"), names("region", content.regions()));
        if (!content.equipment().isEmpty()) {
            facts.with(getTranslation("library.ui.equipment"), names("equipment", content.equipment()));
        }
        if (!content.structures().isEmpty()) {
            facts.with(
                    getTranslation("library.ui.structures"),
                    content.structures().stream()
                            .map(ExerciseContent.Structure::name)
                            .collect(joining(", ")));
        }
        return facts;
    }

    private String names(String what, List<? extends Enum<?>> values) {
        return values.stream()
                .map(it -> getTranslation("library." + what + "." + it))
                .collect(joining(", "));
    }

    private Section section(String title, Component... content) {
        var section = new Section(new H3(getTranslation("library.ui." + title)));
        section.add(content);
        return section;
    }
}
