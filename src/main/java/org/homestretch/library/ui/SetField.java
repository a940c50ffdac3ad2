package org.homestretch.library.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Any of a few constants, each a chip that is pressed or not. */
class SetField<E extends Enum<E>> extends CustomField<List<E>> {

    private final Set<E> chosen;
    private final Div chips = new Div();

    /** @param what the part of the exercise, such as region */
    SetField(String what, Class<E> type, Collection<E> given) {
        super(List.of());
        chosen = new LinkedHashSet<>(given);
        var label = getTranslation("library.own." + what);
        setLabel(label);
        setManualValidation(true);
        chips.addClassName("hs-chips");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var constant : type.getEnumConstants()) chips.add(chip(what, constant));
        add(chips);
        updateValue();
    }

    private NativeButton chip(String what, E constant) {
        var chip = new NativeButton(getTranslation("library." + what + "." + constant));
        chip.addClassName("hs-facet");
        press(chip, constant);
        chip.addClickListener(_ -> {
            if (!chosen.remove(constant)) chosen.add(constant);
            press(chip, constant);
            updateValue();
        });
        return chip;
    }

    private void press(NativeButton chip, E constant) {
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(constant)));
    }

    @Override
    protected List<E> generateModelValue() {
        return List.copyOf(chosen);
    }

    /** Only ever given when it is made. */
    @Override
    protected void setPresentationValue(List<E> value) {}
}
