package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Map;
import org.homestretch.design.Buttons;
import org.homestretch.design.DayField;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.DraftSteps;
import org.jspecify.annotations.Nullable;

/** What the plan comes to, from when the version holds and why, what is still missing, and the button that publishes it. */
class PublishPanel extends Section {

    /** What the panel's buttons do. */
    interface Actions {

        void publish();

        void preview();

        void discard();

        void undo();

        void redo();
    }

    private final PlanSummary summary;
    private final ProblemList problems = new ProblemList();
    private final DayField effectiveFrom;
    private final TextArea reason;
    private final Button publish;
    private final Button discard;
    private final Button undo;
    private final Button redo;

    PublishPanel(DraftPlan draft, PlanSummary summary, ClientWords words, Actions actions, Runnable changed) {
        this.summary = summary;
        addClassName("hs-plan-panel");
        effectiveFrom = new DayField(getTranslation("plan.form.effective"));
        effectiveFrom.setHelperText(getTranslation("plan.form.effective.hint", words.firstName()));
        effectiveFrom.setMin(words.today());
        effectiveFrom.setManualValidation(true);
        reason = new TextArea(getTranslation("plan.form.reason"));
        reason.setHelperText(getTranslation(
                draft.basedOn() == 0 ? "plan.form.reason.first" : "plan.form.reason.hint", words.firstName()));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        restore(draft);
        effectiveFrom.addValueChangeListener(_ -> changed.run());
        reason.addValueChangeListener(_ -> changed.run());
        publish = Buttons.filled("", actions::publish);
        basedOn(draft.basedOn());
        discard = Buttons.quiet(
                getTranslation("plan.draft.discard"),
                () -> DiscardDialog.of(actions::discard).open());
        undo = step("plan.form.undo", "Control+Z", actions::undo);
        redo = step("plan.form.redo", "Control+Shift+Z", actions::redo);
        var heading = new H2(getTranslation("plan.form.panel"));
        var buttons = new Div(
                publish,
                Buttons.outlined(getTranslation("plan.form.preview", words.firstName()), actions::preview),
                new Div(undo, redo, discard));
        buttons.addClassName("hs-plan-buttons");
        add(heading, summary, effectiveFrom, reason, problems, buttons);
    }

    void restore(DraftPlan draft) {
        effectiveFrom.setValue(draft.effectiveFrom());
        reason.setValue(draft.reason());
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        return Map.of("effectiveFrom", effectiveFrom, "reason", reason);
    }

    PlanSummary summary() {
        return summary;
    }

    ProblemList problems() {
        return problems;
    }

    /** Shows what has changed since the version before, under what the plan comes to. */
    void since(Component changes) {
        addComponentAtIndex(indexOf(summary) + 1, changes);
    }

    void basedOn(int version) {
        publish.setText(getTranslation("plan.form.publish", version + 1));
    }

    /** What was never saved cannot be discarded. */
    void saved(boolean saved) {
        discard.setVisible(saved);
    }

    void steps(DraftSteps steps) {
        undo.setEnabled(steps.canUndo());
        redo.setEnabled(steps.canRedo());
    }

    private Button step(String text, String keys, Runnable action) {
        var button = Buttons.quiet(getTranslation(text), action);
        button.getElement().setAttribute("aria-keyshortcuts", keys);
        button.setEnabled(false);
        return button;
    }
}
