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
import org.homestretch.caseload.ClientId;
import org.homestretch.design.FieldProblems;
import org.homestretch.message.PlainText;

/** A field for a text, kept until it was taken, with one button. Ctrl and Enter do what the button does. */
class Composer extends Div {

    private static final int COUNTED_FROM = 300;

    private final FieldProblems problems = new FieldProblems();
    private final TextArea text;
    private final Paragraph left = new Paragraph();
    private final Consumer<PlainText> take;

    Composer(
            String label,
            String hint,
            Button button,
            ClientId client,
            UnsentText.Kind kind,
            UnsentText unsent,
            Consumer<PlainText> take) {
        this.take = take;
        addClassName("hs-composer");
        text = problems.field("text", new TextArea(label));
        text.setHelperText(hint);
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(300);
        text.setValue(unsent.of(client, kind));
        text.addValueChangeListener(event -> {
            unsent.keep(client, kind, event.getValue());
            count(event.getValue());
        });
        count(text.getValue());
        left.addClassName("hs-row-line");
        left.getElement().setAttribute("role", "status");
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
        var row = new Div(left, button);
        row.addClassName("hs-composer-foot");
        add(text, row);
    }

    private void send() {
        if (problems.accept(() -> take.accept(new PlainText(text.getValue())))) {
            text.clear();
            text.focus();
        }
    }

    /** Says how much room is left only when it is about to matter. */
    private void count(String value) {
        var room = PlainText.MOST - value.length();
        left.setVisible(room <= COUNTED_FROM);
        left.setText(
                room >= 0 ? getTranslation("message.write.left", room) : getTranslation("message.write.over", -room));
    }
}
