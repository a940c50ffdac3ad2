package org.homestretch.plan.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.design.Stepper;
import org.homestretch.plan.draft.DraftAmount;

/** From how many to how many, and of what; the second number may be left empty when it is exactly the first. */
class AmountField extends CustomField<DraftAmount> implements HasValidator<DraftAmount> {

    private final Stepper low;
    private final Stepper high;
    private final Select<AmountUnit> unit = new Select<>();
    private final Function<AmountUnit, String> name;

    /** @param name what is asked for in this unit, such as "Times with ice" */
    AmountField(Function<AmountUnit, String> name, DraftAmount amount) {
        super(amount);
        this.name = name;
        var given = AmountUnit.of(amount);
        low = new Stepper("", 1, given.most(), given.shown(amount.low()));
        high = new Stepper("", 1, given.most(), given.shown(amount.high()));
        addClassName("hs-plan-amount");
        setManualValidation(true);
        high.setPlaceholder(getTranslation("plan.form.amount.same"));
        unit.addClassName("hs-plan-unit");
        unit.setItems(AmountUnit.values());
        unit.setItemLabelGenerator(it -> getTranslation("plan.form.unit." + it));
        unit.setValue(given);
        var range = new Div(low, new Span(getTranslation("plan.form.amount.between")), high, unit);
        range.addClassName("hs-plan-range");
        add(range);
        say();
    }

    /** The numbers tell of themselves; the browser's own change event would come too late for the sentence. */
    void onChange(Runnable changed) {
        Runnable told = () -> {
            say();
            updateValue();
            changed.run();
        };
        Stream.of(low, high).forEach(it -> it.addValueChangeListener(_ -> told.run()));
        unit.addValueChangeListener(_ -> told.run());
    }

    /** The name may depend on what else is asked for. */
    void renamed() {
        say();
    }

    @Override
    protected DraftAmount generateModelValue() {
        return unit.getValue().amount(low.getValue(), high.getValue());
    }

    @Override
    protected void setPresentationValue(DraftAmount amount) {
        var shown = AmountUnit.of(amount);
        unit.setValue(shown);
        low.setValue(shown.shown(amount.low()));
        high.setValue(shown.shown(amount.high()));
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

    private void say() {
        var label = name.apply(unit.getValue());
        setLabel(label);
        low.setAriaLabel(getTranslation("plan.form.amount.from", label));
        high.setAriaLabel(getTranslation("plan.form.amount.to", label));
        unit.setAriaLabel(getTranslation("plan.form.amount.unit", label));
        low.setMax(unit.getValue().most());
        high.setMax(unit.getValue().most());
    }
}
