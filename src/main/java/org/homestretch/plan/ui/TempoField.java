package org.homestretch.plan.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.stream.Stream;
import org.homestretch.design.Stepper;
import org.homestretch.dosage.Tempo;
import org.jspecify.annotations.Nullable;

/** Seconds out and back of one repetition; a number alone holds for both ways, and two empty ones leave it open. */
class TempoField extends CustomField<Tempo> implements HasValidator<Tempo> {

    private static final int MOST = 30;

    private final Stepper out;
    private final Stepper back;

    TempoField(@Nullable Tempo tempo) {
        addClassName("hs-plan-amount");
        setLabel(getTranslation("plan.form.tempo"));
        setManualValidation(true);
        out = new Stepper("", 1, MOST, tempo == null ? null : Integer.valueOf(tempo.moveSeconds()));
        back = new Stepper("", 1, MOST, tempo == null ? null : Integer.valueOf(tempo.returnSeconds()));
        out.setAriaLabel(getTranslation("plan.form.tempo.out"));
        back.setAriaLabel(getTranslation("plan.form.tempo.back"));
        back.setPlaceholder(getTranslation("plan.form.amount.same"));
        var range = new Div(out, new Span(getTranslation("plan.form.tempo.between")), back);
        range.addClassName("hs-plan-range");
        add(range);
    }

    void onChange(Runnable changed) {
        Stream.of(out, back)
                .forEach(it -> it.addValueChangeListener(_ -> {
                    updateValue();
                    changed.run();
                }));
    }

    /** None while a number is missing or out of bounds; the validator tells which. */
    @Nullable
    Tempo tempo() {
        var move = out.getValue() == null ? back.getValue() : out.getValue();
        var turn = back.getValue() == null ? move : back.getValue();
        return move == null || turn == null || isOut(move) || isOut(turn) ? null : new Tempo(move, turn);
    }

    @Override
    protected @Nullable Tempo generateModelValue() {
        return tempo();
    }

    @Override
    protected void setPresentationValue(@Nullable Tempo tempo) {
        out.setValue(tempo == null ? null : tempo.moveSeconds());
        back.setValue(tempo == null ? null : tempo.returnSeconds());
    }

    @Override
    public Validator<Tempo> getDefaultValidator() {
        return (_, context) -> Stream.of(out, back)
                .map(it -> it.getValue() != null && isOut(it.getValue())
                        ? ValidationResult.error(getTranslation("plan.form.tempo.range", MOST))
                        : it.getDefaultValidator().apply(it.getValue(), context))
                .filter(ValidationResult::isError)
                .findFirst()
                .orElseGet(ValidationResult::ok);
    }

    private static boolean isOut(int seconds) {
        return seconds < 1 || seconds > MOST;
    }
}
