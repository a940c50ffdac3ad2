package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Region;
import org.jspecify.annotations.Nullable;

/** Cards of the exercises, narrowed down by words, region and position. */
class ExerciseList extends Div {

    private final Map<Exercise, ExerciseCard> cards = new LinkedHashMap<>();
    private final TextField words = new TextField();
    private final Select<Region> region = new Select<>();
    private final Select<Position> position = new Select<>();
    private final Paragraph none = new Paragraph(getTranslation("library.ui.none"));

    ExerciseList(List<Exercise> exercises) {
        addClassName("hs-list");
        exercises.forEach(it -> cards.put(it, new ExerciseCard(it)));
        words.setAriaLabel(getTranslation("library.ui.search"));
        words.setPlaceholder(getTranslation("library.ui.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(200);
        words.addValueChangeListener(_ -> narrow());
        var tools = new Div(
                words, choice(region, "region", Region.values()), choice(position, "position", Position.values()));
        tools.addClassName("hs-tools");
        var grid = new Div();
        grid.addClassName("hs-cards");
        cards.values().forEach(grid::add);
        none.getElement().setAttribute("role", "status");
        add(tools, grid, none);
        narrow();
    }

    void mark(@Nullable Exercise open) {
        cards.forEach((exercise, card) -> card.mark(exercise.equals(open)));
    }

    private <E extends Enum<E>> Select<E> choice(Select<E> select, String what, E[] values) {
        select.setAriaLabel(getTranslation("library.ui." + what));
        select.setPlaceholder(getTranslation("library.ui.any." + what));
        select.setItems(values);
        select.setItemLabelGenerator(it ->
                it == null ? getTranslation("library.ui.any." + what) : getTranslation("library." + what + "." + it));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("library.ui.any." + what));
        select.addValueChangeListener(_ -> narrow());
        return select;
    }

    private void narrow() {
        cards.forEach((exercise, card) -> card.setVisible(fits(exercise.content())));
        none.setVisible(cards.values().stream().noneMatch(ExerciseCard::isVisible));
    }

    private boolean fits(ExerciseContent exercise) {
        return (region.isEmpty() || exercise.regions().contains(region.getValue()))
                && (position.isEmpty() || exercise.position() == position.getValue())
                && says(exercise, words.getValue().toLowerCase(getLocale()));
    }

    /** Every word that was typed must occur somewhere in what a therapist knows the exercise by. */
    private boolean says(ExerciseContent exercise, String typed) {
        var text = new StringBuilder(exercise.name()).append(' ').append(exercise.summary());
        exercise.regions().forEach(it -> text.append(' ').append(getTranslation("library.region." + it)));
        exercise.purposes().forEach(it -> text.append(' ').append(getTranslation("library.purpose." + it)));
        exercise.structures().forEach(it -> text.append(' ').append(it.name()));
        text.append(' ').append(getTranslation("library.position." + exercise.position()));
        var known = text.toString().toLowerCase(getLocale());
        return List.of(typed.strip().split("\\s+")).stream().allMatch(known::contains);
    }
}
