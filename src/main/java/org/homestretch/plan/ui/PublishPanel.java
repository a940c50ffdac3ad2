package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homestretch.design.Buttons;
import org.homestretch.design.DayField;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftPlan;
import org.jspecify.annotations.Nullable;

/** From when the version holds and why, what is still missing, and the button that publishes it. */
class PublishPanel extends Section {

    /** What the panel's buttons do. */
    interface Actions {

        void publish();

        void preview();

        void discard();
    }

    private final Paragraph summary = new Paragraph();
    private final ProblemList problems = new ProblemList();
    private final Button discard;
    private final DayField effectiveFrom;
    private final TextArea reason;
    private final PhaseField phase;

    PublishPanel(DraftPlan draft, PhaseField phase, ClientWords words, Actions actions, Runnable changed) {
        this.phase = phase;
        addClassName("hs-plan-panel");
        effectiveFrom = new DayField(getTranslation("plan.form.effective"));
        effectiveFrom.setHelperText(getTranslation("plan.form.effective.hint", words.firstName()));
        effectiveFrom.setMin(words.today());
        effectiveFrom.setManualValidation(true);
        effectiveFrom.setValue(draft.effectiveFrom());
        reason = new TextArea(getTranslation("plan.form.reason"));
        reason.setHelperText(getTranslation(
                draft.basedOn() == 0 ? "plan.form.reason.first" : "plan.form.reason.hint", words.firstName()));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        reason.setValue(draft.reason());
        effectiveFrom.addValueChangeListener(_ -> changed.run());
        reason.addValueChangeListener(_ -> changed.run());
        add(new H2(getTranslation("plan.form.panel")), summary, effectiveFrom, phase, reason, problems);
        discard = Buttons.quiet(
                getTranslation("plan.draft.discard"),
                () -> DiscardDialog.of(actions::discard).open());
        add(buttons(words, actions));
    }

    @Nullable
    LocalDate effectiveFrom() {
        return effectiveFrom.getValue();
    }

    String reason() {
        return reason.getValue();
    }

    DraftPhase phase() {
        return phase.value();
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("effectiveFrom", effectiveFrom);
        fields.putAll(phase.fields());
        fields.put("reason", reason);
        return fields;
    }

    ProblemList problems() {
        return problems;
    }

    void summarise(int exercises, int incomplete) {
        var count = getTranslation("plan.form.count", exercises);
        summary.setText(
                exercises == 0 || incomplete == 0
                        ? count
                        : getTranslation("plan.form.count.incomplete", count, incomplete));
    }

    /** What was never saved cannot be discarded. */
    void saved(boolean saved) {
        discard.setVisible(saved);
    }

    private Component buttons(ClientWords words, Actions actions) {
        var buttons = new Div(
                Buttons.filled(getTranslation("plan.form.publish"), actions::publish),
                Buttons.outlined(getTranslation("plan.form.preview", words.firstName()), actions::preview),
                discard);
        buttons.addClassName("hs-plan-buttons");
        return buttons;
    }
}
