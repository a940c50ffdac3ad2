package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.shared.InputRefused;

/** Library, plan and publishing side by side. Holds what was typed; knows nothing of saving. */
class PlanForm extends Div {

    private final TextField title;
    private final LineList lines;
    private final PublishPanel panel;
    private final int basedOn;
    private boolean attempted;

    PlanForm(DraftPlan draft, Library library, ClientWords words, PublishPanel.Actions actions, Runnable changed) {
        addClassName("hs-plan-form");
        basedOn = draft.basedOn();
        title = new TextField(getTranslation("plan.form.title"));
        title.addClassName("hs-plan-title");
        title.setPlaceholder(getTranslation("plan.form.title.hint"));
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setManualValidation(true);
        title.setValue(draft.title());
        title.addValueChangeListener(_ -> changed.run());
        lines = new LineList(draft.lines(), library, words, changed);
        panel = new PublishPanel(draft, words, actions, changed);
        var picker = new ExercisePicker(library.newest(), it -> lines.add(it, panel.effectiveFrom()));
        var plan = new Div(title, lines);
        plan.addClassNames("hs-stack", "hs-plan-lines");
        add(picker, plan, panel);
        if (draft.title().isEmpty()) title.focus();
    }

    DraftPlan value() {
        return new DraftPlan(title.getValue(), lines.value(), panel.effectiveFrom(), panel.reason(), basedOn);
    }

    /** Shows what is complete; the sentences appear once publishing was tried, and go as they are mended. */
    void show(List<InputRefused> checked) {
        var fields = fields();
        var problems = FormProblems.withUnreadable(fields, checked);
        lines.show(problems);
        panel.summarise(lines.value().size(), incomplete(problems));
        if (!attempted) return;
        FormProblems.tell(fields, problems);
        panel.problems().show(problems, fields, lines::nameOf);
    }

    /** From now on problems are told; tells whether there are any, and leads to them. */
    boolean refuse(List<InputRefused> checked) {
        attempted = true;
        show(checked);
        if (FormProblems.withUnreadable(fields(), checked).isEmpty()) return false;
        panel.problems().focus();
        return true;
    }

    void saved(boolean saved) {
        panel.saved(saved);
    }

    private int incomplete(List<InputRefused> problems) {
        return (int) problems.stream()
                .map(InputRefused::field)
                .filter(it -> it.startsWith("lines["))
                .map(it -> it.substring(0, it.indexOf(']')))
                .distinct()
                .count();
    }

    private Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", title);
        Stream.of(lines.fields(), panel.fields()).forEach(fields::putAll);
        return fields;
    }
}
