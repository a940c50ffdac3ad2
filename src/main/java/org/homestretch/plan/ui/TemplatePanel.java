package org.homestretch.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.homestretch.design.Buttons;
import org.homestretch.design.RowText;
import org.homestretch.plan.draft.PlanTotals;

/** What a template being written holds, what is wrong in it, and the button that keeps it. */
class TemplatePanel extends Section {

    private final Paragraph summary = new Paragraph();
    private final ProblemList problems = new ProblemList();
    private final Checkbox shared = new Checkbox(getTranslation("plan.template.share"));

    /** @param isNew a template that exists already is shared on its page */
    TemplatePanel(boolean isNew, Runnable save, Runnable cancel) {
        addClassName("hs-plan-panel");
        shared.setHelperText(getTranslation("plan.template.share.hint"));
        shared.setVisible(isNew);
        var open = new Paragraph(getTranslation("plan.template.open"));
        open.addClassName("hs-row-line");
        var buttons = new Div(
                Buttons.filled(getTranslation("plan.template.keep"), save),
                Buttons.quiet(getTranslation("design.cancel"), cancel));
        buttons.addClassName("hs-plan-buttons");
        add(new H2(getTranslation("plan.template.panel")), summary, open, shared, problems, buttons);
    }

    boolean isShared() {
        return shared.getValue();
    }

    ProblemList problems() {
        return problems;
    }

    void summarise(PlanTotals totals) {
        var count = getTranslation("plan.form.count", totals.exercises());
        summary.setText(
                totals.minutes() == 0
                        ? count
                        : count + RowText.DOT + getTranslation("plan.template.minutes", totals.minutes()));
    }
}
