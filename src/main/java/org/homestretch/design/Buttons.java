package org.homestretch.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The three weights of a button. A screen has one filled button: what most people come for. */
public final class Buttons {

    private Buttons() {}

    public static Button filled(String text, Runnable action) {
        var button = outlined(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button outlined(String text, Runnable action) {
        return new Button(text, _ -> action.run());
    }

    public static Button quiet(String text, Runnable action) {
        var button = outlined(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
