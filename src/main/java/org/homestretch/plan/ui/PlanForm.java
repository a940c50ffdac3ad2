package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.library.Library;
import org.homestretch.plan.LineId;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.DraftSteps;
import org.homestretch.plan.draft.PlanGap;
import org.homestretch.plan.draft.PlanTotals;
import org.homestretch.shared.InputRefused;

/** Library, plan and publishing side by side. Holds what was typed; knows nothing of saving. */
class PlanForm extends Div {

    private final PlanBody body;
    private final PublishPanel panel;
    private int basedOn;
    private boolean attempted;
    private boolean restoring;

    /** @param minutesLimit the practice's minutes a day */
    PlanForm(
            DraftPlan draft,
            Component heading,
            int minutesLimit,
            Library library,
            ClientWords words,
            PublishPanel.Actions actions,
            Runnable changed) {
        addClassName("hs-plan-form");
        basedOn = draft.basedOn();
        Runnable typed = () -> {
            if (!restoring) changed.run();
        };
        panel = new PublishPanel(draft, new PlanSummary(minutesLimit), words, actions, typed);
        body = new PlanBody(
                draft.title(),
                draft.lines(),
                library,
                words,
                exercise -> DraftLine.of(exercise, panel.effectiveFrom()),
                typed);
        body.column().addComponentAsFirst(heading);
        add(body.picker(), body.column(), panel);
        if (draft.title().isEmpty()) body.title().focus();
        StepKeys.listen(this, actions);
    }

    DraftPlan value() {
        return new DraftPlan(
                body.title().getValue(), body.lines().value(), panel.effectiveFrom(), panel.reason(), basedOn);
    }

    /** Puts what was typed before in place of what stands here. */
    void restore(DraftPlan draft) {
        restoring = true;
        body.restore(draft.title(), draft.lines());
        panel.restore(draft);
        restoring = false;
    }

    /** The lines, for whoever adds some from elsewhere. */
    LineList lines() {
        return body.lines();
    }

    PublishPanel panel() {
        return panel;
    }

    /**
     * Shows what is complete; the sentences appear once publishing was tried, and go as they are mended.
     *
     * @param published the lines of the version before
     */
    void show(List<InputRefused> checked, Map<LineId, DraftLine> published) {
        var fields = fields();
        var problems = FormProblems.withUnreadable(fields, checked);
        var planned = body.lines().planned();
        body.mark();
        body.lines().places().show(problems, published);
        panel.summary()
                .show(PlanTotals.of(planned, panel.effectiveFrom()), PlanGap.of(planned, panel.reason()), this::lead);
        if (!attempted) return;
        FormProblems.tell(fields, problems);
        panel.problems().show(problems, it -> line(it.field()).map(LineCard::name), this::lead);
    }

    /** From now on problems are told; tells whether there are any, and leads to them. */
    boolean refuse(List<InputRefused> checked, Map<LineId, DraftLine> published) {
        attempted = true;
        checked.stream()
                .map(InputRefused::field)
                .filter(it -> it.startsWith("lines["))
                .findFirst()
                .flatMap(this::line)
                .ifPresent(LineCard::open);
        show(checked, published);
        if (FormProblems.withUnreadable(fields(), checked).isEmpty()) return false;
        panel.problems().focus();
        return true;
    }

    void saved(boolean saved) {
        panel.saved(saved);
    }

    void steps(DraftSteps steps) {
        panel.steps(steps);
    }

    void rebase(int version) {
        basedOn = version;
        panel.basedOn(version);
    }

    /** Opens what hides the field, and goes there. */
    private void lead(String name) {
        line(name).ifPresent(LineCard::open);
        var field = fields().get(name);
        if (field == null) return;
        field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }

    private Optional<LineCard> line(String field) {
        return body.lines().places().lineOf(field);
    }

    private Map<String, Component> fields() {
        var fields = new LinkedHashMap<>(body.fields());
        fields.putAll(panel.fields());
        return fields;
    }
}
