package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.library.Library;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.TemplateProblems;
import org.homestretch.shared.InputRefused;

/** The form of a plan without a client: weeks instead of dates. Holds what was typed; knows nothing of saving. */
class TemplateForm extends Div {

    /** The lines stand on one day while they are written; a template keeps none. */
    private static final LocalDate START = LocalDate.EPOCH;

    private final TextField title;
    private final TextArea description;
    private final LineList lines;
    private final TemplatePanel panel;
    private boolean attempted;

    TemplateForm(TemplateContent given, Library library, ReaderWords words, TemplatePanel panel, Runnable changed) {
        this.panel = panel;
        addClassName("hs-plan-form");
        title = new TextField(getTranslation("plan.form.title"));
        title.addClassName("hs-plan-title");
        title.setPlaceholder(getTranslation("plan.template.title.hint"));
        title.setValue(given.title());
        description = new TextArea(getTranslation("plan.template.description"));
        description.setPlaceholder(getTranslation("plan.template.description.example"));
        description.setValue(given.description());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        description.setValueChangeMode(ValueChangeMode.LAZY);
        title.setManualValidation(true);
        description.setManualValidation(true);
        title.addValueChangeListener(_ -> changed.run());
        description.addValueChangeListener(_ -> changed.run());
        lines = new LineList(given.linesFrom(START), library, words, changed);
        var picker = new ExercisePicker(library.newest(), it -> lines.add(it, START));
        var plan = new Div(title, description, lines);
        plan.addClassNames("hs-stack", "hs-plan-lines");
        add(picker, plan, panel);
        if (given.title().isEmpty()) title.focus();
    }

    TemplateContent value() {
        return TemplateContent.written(title.getValue(), description.getValue(), lines.value());
    }

    /** Shows what is complete; the sentences appear once saving was tried, and go as they are mended. */
    void show(TemplateProblems checked) {
        var fields = fields();
        var unfinished = FormProblems.withUnreadable(fields, checked.all());
        lines.show(unfinished);
        panel.summarise(lines.value().size(), unfinished);
        if (!attempted) return;
        var wrong = FormProblems.withUnreadable(fields, checked.wrong());
        FormProblems.tell(fields, wrong);
        panel.problems().show(wrong, fields, lines::nameOf);
    }

    /** From now on problems are told; tells whether there are any, and leads to them. */
    boolean refuse(TemplateProblems checked) {
        attempted = true;
        show(checked);
        List<InputRefused> wrong = FormProblems.withUnreadable(fields(), checked.wrong());
        if (wrong.isEmpty()) return false;
        panel.problems().focus();
        return true;
    }

    private Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", title);
        fields.put("description", description);
        fields.putAll(lines.fields());
        return fields;
    }
}
