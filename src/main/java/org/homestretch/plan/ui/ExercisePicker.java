package org.homestretch.plan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.library.Exercise;

/** The library beside the plan: type a few letters, then Enter or a click adds the exercise, or drag it to its place. */
class ExercisePicker extends Section {

    /** More than these are shown when asked for: nobody reads a hundred, nor tabs through them. */
    private static final int SHOWN = 24;

    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final UnorderedList results = new UnorderedList();
    private final Button more = Buttons.quiet("", this::showAll);
    private final FacetBar facets = new FacetBar(this::show);
    private final Map<String, PickCard> cards = new LinkedHashMap<>();
    private final ExerciseSearch exercises;
    private final Consumer<Exercise> add;

    ExercisePicker(List<Exercise> all, Consumer<Exercise> add) {
        this.add = add;
        exercises = new ExerciseSearch(all, key -> getTranslation(key));
        all.forEach(it -> cards.put(it.content().key(), new PickCard(it, () -> choose(it))));
        addClassName("hs-plan-picker");
        search.setLabel(getTranslation("plan.picker.search"));
        search.setPlaceholder(getTranslation("plan.picker.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(_ -> show());
        search.addKeyDownListener(Key.ENTER, _ -> addFirst());
        count.addClassName("hs-row-line");
        count.getElement().setAttribute("role", "status");
        results.addClassName("hs-plan-results");
        results.getElement().setAttribute("role", "list");
        var heading = new H2(getTranslation("plan.picker.title"));
        heading.addClassName("hs-spoken");
        add(heading, new Div(search, facets, count), results, more);
        inPlan(Set.of());
        show();
    }

    void focus() {
        search.focus();
    }

    /** @param keys of the exercises that the plan holds */
    void inPlan(Set<String> keys) {
        cards.values().forEach(it -> it.inPlan(keys.contains(it.key())));
    }

    private List<Exercise> found() {
        return facets.choice().narrow(exercises.find(search.getValue()));
    }

    private void show() {
        facets.show(exercises.find(search.getValue()));
        var found = found();
        count.setText(
                found.isEmpty()
                        ? getTranslation("plan.picker.nothing", search.getValue())
                        : getTranslation("plan.picker.count", found.size()));
        list(found.subList(0, Math.min(SHOWN, found.size())));
        more.setVisible(found.size() > SHOWN);
        more.setText(getTranslation("plan.picker.all", found.size()));
    }

    private void showAll() {
        list(found());
        more.setVisible(false);
    }

    private void list(List<Exercise> exercises) {
        results.removeAll();
        exercises.forEach(it -> results.add(new ListItem(cards.get(it.content().key()))));
    }

    private void addFirst() {
        var found = found();
        if (!search.isEmpty() && !found.isEmpty()) choose(found.getFirst());
    }

    private void choose(Exercise exercise) {
        add.accept(exercise);
        count.setText(getTranslation("plan.picker.added", exercise.name()));
    }
}
