package org.homestretch.design;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** A whole number that can be typed or stepped; empty is an answer too. Told as soon as the typing pauses. */
public final class Stepper extends IntegerField {

    public Stepper(String label, int min, int max, @Nullable Integer value) {
        super(label);
        addClassName("hs-stepper");
        setMin(min);
        setMax(max);
        setStepButtonsVisible(true);
        setManualValidation(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        setI18n(new IntegerFieldI18n().setBadInputErrorMessage(getTranslation("design.number.unreadable")));
        setValue(value);
    }
}
