package org.homestretch.plan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.library.Exercise;

/** The library beside the plan: type a few letters, then Enter or a click adds the exercise. */
class ExercisePicker extends Section {

    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final Section results = new Section();
    private final ExerciseSearch exercises;
    private final Consumer<Exercise> add;

    ExercisePicker(List<Exercise> all, Consumer<Exercise> add) {
        this.add = add;
        exercises = new ExerciseSearch(all, key -> getTranslation(key));
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
        add(new H2(getTranslation("plan.picker.title")), search, count, results);
        show();
    }

    void focus() {
        search.focus();
    }

    private void show() {
        var found = exercises.find(search.getValue());
        count.setText(
                found.isEmpty()
                        ? getTranslation("plan.picker.nothing", search.getValue())
                        : getTranslation("plan.picker.count", found.size()));
        var rows = new Rows();
        found.forEach(it -> rows.addRow(button(it)));
        results.removeAll();
        if (!found.isEmpty()) results.add(rows);
    }

    private void addFirst() {
        var found = exercises.find(search.getValue());
        if (!search.isEmpty() && !found.isEmpty()) choose(found.getFirst());
    }

    private void choose(Exercise exercise) {
        add.accept(exercise);
        count.setText(getTranslation("plan.picker.added", exercise.name()));
    }

    private NativeButton button(Exercise exercise) {
        var button = new NativeButton("", _ -> choose(exercise));
        button.addClassName("hs-plan-pick");
        var content = exercise.content();
        var place = getTranslation("library.position." + content.position());
        var region = getTranslation("library.region." + content.regions().getFirst());
        var sign = new Span(getTranslation("plan.picker.add"));
        sign.addClassName("hs-plan-pick-add");
        button.add(new RowText(exercise.name(), place + " · " + region), sign);
        return button;
    }
}
