package org.homestretch.design;

import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** A text to hand on, with a button that copies it; where the browser forbids that, the text is selected instead. */
public final class CopyField extends Div {

    public CopyField(String label, String text) {
        addClassName("hs-copy");
        var field = new TextField(label);
        field.setValue(text);
        field.setReadOnly(true);
        var copy = Buttons.outlined(getTranslation("design.copy"), () -> {});
        Clipboard.onClick(copy)
                .writeText(
                        text,
                        _ -> copy.setText(getTranslation("design.copied")),
                        _ -> field.getElement().executeJs("this.inputElement.select()"));
        add(field, copy);
    }
}
