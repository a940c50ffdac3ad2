package org.homestretch.message.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.design.FieldProblems;
import org.homestretch.message.PlainText;

/** A field for a text, kept until it was taken, with one button. Ctrl and Enter do what the button does. */
class Composer extends Div {

    /** @param taken said once a text was taken */
    record Words(String label, String hint, String taken) {}

    private static final int COUNTED_FROM = 300;

    private final FieldProblems problems = new FieldProblems();
    private final TextArea text;
    private final Paragraph status = new Paragraph();
    private final String taken;
    private final Consumer<PlainText> take;

    Composer(Words words, Button button, UnsentText.Place place, Consumer<PlainText> take) {
        this.taken = words.taken();
        this.take = take;
        addClassName("hs-composer");
        text = problems.field("text", new TextArea(words.label()));
        text.setHelperText(words.hint());
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(300);
        text.setValue(place.text());
        text.addValueChangeListener(event -> {
            place.keep(event.getValue());
            count(event.getValue());
        });
        count(text.getValue());
        status.addClassName("hs-row-line");
        status.getElement().setAttribute("role", "status");
        // A second click while the first is under way sends nothing.
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            try {
                send();
            } finally {
                button.setEnabled(true);
            }
        });
        for (var modifier : List.of(KeyModifier.CONTROL, KeyModifier.META)) {
            Shortcuts.addShortcutListener(text, this::send, Key.ENTER, modifier)
                    .listenOn(text)
                    .resetFocusOnActiveElement();
        }
        var row = new Div(status, button);
        row.addClassName("hs-composer-foot");
        add(text, row);
    }

    private void send() {
        if (problems.accept(() -> take.accept(new PlainText(text.getValue())))) {
            text.clear();
            text.focus();
            status.setText(taken);
        }
    }

    /** Says how much room is left only when it is about to matter. */
    private void count(String value) {
        var room = PlainText.MOST - value.length();
        if (room > COUNTED_FROM) status.setText("");
        else if (room >= 0) status.setText(getTranslation("message.write.left", room));
        else status.setText(getTranslation("message.write.over", -room));
    }
}
