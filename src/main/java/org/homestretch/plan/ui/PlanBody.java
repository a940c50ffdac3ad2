package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftLine;

/** The library beside a title and its exercises. Knows no client, so that whatever holds lines can be written in it. */
class PlanBody {

    private final TextField title = new TextField();
    private final LineList lines;
    private final ExercisePicker picker;
    private final Div column;

    /** @param begin a new line of an exercise */
    PlanBody(
            String titleText,
            List<DraftLine> given,
            Library library,
            LineWords words,
            Function<Exercise, DraftLine> begin,
            Runnable changed) {
        title.addClassName("hs-plan-title");
        title.setLabel(title.getTranslation("plan.form.title"));
        title.setPlaceholder(title.getTranslation("plan.form.title.hint"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setManualValidation(true);
        title.setValue(titleText);
        title.addValueChangeListener(_ -> changed.run());
        lines = new LineList(given, library, words, begin, changed);
        picker = new ExercisePicker(library, lines::add);
        column = new Div(title, lines);
        column.addClassName("hs-plan-lines");
        mark();
    }

    ExercisePicker picker() {
        return picker;
    }

    /** Title and lines, one under the other. */
    Div column() {
        return column;
    }

    TextField title() {
        return title;
    }

    LineList lines() {
        return lines;
    }

    void restore(String titleText, List<DraftLine> given) {
        title.setValue(titleText);
        lines.restore(given);
        mark();
    }

    /** Tells the library which exercises are here. */
    void mark() {
        picker.inPlan(lines.planned().stream().map(it -> it.content().key()).collect(Collectors.toSet()));
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", title);
        fields.putAll(lines.places().fields());
        return fields;
    }
}
