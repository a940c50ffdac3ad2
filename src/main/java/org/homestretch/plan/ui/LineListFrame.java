package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** What stands around the lines: the invitation to add one, the place to drop at the end, and words for screen readers. */
class LineListFrame {

    private final Paragraph empty = new Paragraph(say("plan.form.lines.none"));
    private final Div end = new Div();
    private final Paragraph keys = new Paragraph(say("plan.form.handle.keys"));
    private final Paragraph status = new Paragraph();

    LineListFrame() {
        empty.addClassName("hs-plan-empty");
        end.addClassName("hs-plan-end");
        keys.setId("keys-" + UUID.randomUUID());
        keys.getElement().setAttribute("hidden", true);
        status.addClassName("hs-spoken");
        status.getElement().setAttribute("role", "status");
    }

    Paragraph empty() {
        return empty;
    }

    Div end() {
        return end;
    }

    Paragraph keys() {
        return keys;
    }

    Paragraph status() {
        return status;
    }

    String keysId() {
        return keys.getId().orElseThrow();
    }

    void empty(boolean nothing) {
        empty.setVisible(nothing);
        end.setVisible(!nothing);
    }

    void tell(String what) {
        status.setText(what);
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
