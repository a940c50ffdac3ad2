package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.PlanTotals;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.TemplateProblems;
import org.homestretch.shared.InputRefused;

/** The form of a plan without a client: weeks instead of dates. Holds what was typed; knows nothing of saving. */
class TemplateForm extends Div {

    private final PlanBody body;
    private final TextArea description;
    private final TemplatePanel panel;
    private boolean attempted;

    TemplateForm(
            TemplateContent given,
            Component heading,
            Library library,
            LineWords words,
            TemplatePanel panel,
            Runnable changed) {
        this.panel = panel;
        addClassName("hs-plan-form");
        var start = words.today();
        body = new PlanBody(
                given.title(),
                given.linesFrom(start),
                library,
                words,
                exercise -> DraftLine.of(exercise, start),
                changed);
        description = new TextArea(getTranslation("plan.template.description"));
        description.setPlaceholder(getTranslation("plan.template.description.example"));
        description.setValue(given.description());
        description.setValueChangeMode(ValueChangeMode.LAZY);
        description.setManualValidation(true);
        description.addValueChangeListener(_ -> changed.run());
        body.column().addComponentAsFirst(heading);
        body.column().addComponentAtIndex(2, description);
        add(body.picker(), body.column(), panel);
        if (given.title().isEmpty()) body.title().focus();
    }

    TemplateContent value() {
        return TemplateContent.written(
                body.title().getValue(), description.getValue(), body.lines().value());
    }

    /** Shows what is complete; the sentences appear once saving was tried, and go as they are mended. */
    void show(TemplateProblems checked) {
        var fields = fields();
        var planned = body.lines().planned();
        body.mark();
        body.lines().places().show(FormProblems.withUnreadable(fields, checked.all()), Map.of());
        panel.summarise(PlanTotals.of(planned, null));
        if (!attempted) return;
        var wrong = FormProblems.withUnreadable(fields, checked.wrong());
        FormProblems.tell(fields, wrong);
        panel.problems().show(wrong, it -> line(it.field()).map(LineCard::name), this::lead);
    }

    /** From now on problems are told; tells whether there are any, and leads to them. */
    boolean refuse(TemplateProblems checked) {
        attempted = true;
        checked.wrong().stream()
                .map(InputRefused::field)
                .filter(it -> it.startsWith("lines["))
                .findFirst()
                .flatMap(this::line)
                .ifPresent(LineCard::open);
        show(checked);
        if (FormProblems.withUnreadable(fields(), checked.wrong()).isEmpty()) return false;
        panel.problems().focus();
        return true;
    }

    /** Opens what hides the field, and goes there. */
    private void lead(String name) {
        line(name).ifPresent(LineCard::open);
        var field = fields().get(name);
        if (field == null) return;
        field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }

    private Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("title", body.title());
        fields.put("description", description);
        fields.putAll(body.fields());
        return fields;
    }

    private Optional<LineCard> line(String field) {
        return body.lines().places().lineOf(field);
    }
}
