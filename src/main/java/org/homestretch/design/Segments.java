package org.homestretch.design;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Function;

/** A choice of few, all in sight; the first is chosen until another is. */
public final class Segments<T> extends RadioButtonGroup<T> {

    @SafeVarargs
    public Segments(String label, Function<T, String> name, T... choices) {
        addClassName("hs-segments");
        setAriaLabel(label);
        setItems(choices);
        setItemLabelGenerator(name::apply);
        setValue(choices[0]);
    }
}
