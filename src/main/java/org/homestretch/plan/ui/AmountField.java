package org.homestretch.plan.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.stream.Stream;
import org.homestretch.plan.draft.DraftAmount;

/** From how many to how many; the second number may be left empty when it is exactly the first. */
class AmountField extends CustomField<DraftAmount> implements HasValidator<DraftAmount> {

    private final DraftAmount.Unit unit;
    private final Stepper low;
    private final Stepper high;

    AmountField(String label, DraftAmount amount) {
        super(amount);
        unit = amount.unit();
        low = new Stepper("", 1, unit.most(), amount.low());
        high = new Stepper("", 1, unit.most(), amount.high());
        addClassName("hs-plan-amount");
        setLabel(label);
        setManualValidation(true);
        low.setAriaLabel(getTranslation("plan.form.amount.from", label));
        high.setAriaLabel(getTranslation("plan.form.amount.to", label));
        high.setPlaceholder(getTranslation("plan.form.amount.same"));
        var range = new Div(low, new Span(getTranslation("plan.form.amount.between")), high);
        range.addClassName("hs-plan-range");
        add(range);
    }

    /** The two numbers tell of themselves; the browser's own change event would come too late for the sentence. */
    void onChange(Runnable changed) {
        Stream.of(low, high)
                .forEach(it -> it.addValueChangeListener(_ -> {
                    updateValue();
                    changed.run();
                }));
    }

    @Override
    protected DraftAmount generateModelValue() {
        return new DraftAmount(unit, low.getValue(), high.getValue());
    }

    @Override
    protected void setPresentationValue(DraftAmount amount) {
        low.setValue(amount.low());
        high.setValue(amount.high());
    }

    /** Only the numbers know whether something unreadable was typed. */
    @Override
    public Validator<DraftAmount> getDefaultValidator() {
        return (_, context) -> Stream.of(low, high)
                .map(it -> it.getDefaultValidator().apply(it.getValue(), context))
                .filter(ValidationResult::isError)
                .findFirst()
                .orElseGet(ValidationResult::ok);
    }
}
