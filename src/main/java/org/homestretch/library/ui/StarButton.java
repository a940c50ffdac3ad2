package org.homestretch.library.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** Makes an exercise a favourite, or one no more. */
class StarButton extends NativeButton {

    private boolean pressed;

    /** @param changed is told whether it is a favourite now */
    StarButton(String exercise, boolean pressed, Consumer<Boolean> changed) {
        addClassName("hs-star");
        getElement().setAttribute("aria-label", getTranslation("library.ui.favourite", exercise));
        press(pressed);
        addClickListener(_ -> {
            press(!this.pressed);
            changed.accept(this.pressed);
        });
    }

    void press(boolean favourite) {
        pressed = favourite;
        getElement().setAttribute("aria-pressed", Boolean.toString(favourite));
        setText(favourite ? "★" : "☆");
    }
}
