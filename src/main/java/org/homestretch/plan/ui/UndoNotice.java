package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;
import org.homestretch.design.Buttons;

/** Says what has been taken away, and gives it back for a while. */
final class UndoNotice {

    private static final Duration SHOWN = Duration.ofSeconds(12);

    private UndoNotice() {}

    static void show(String text, Runnable undo) {
        var notification = new Notification();
        var content = new Div(new Span(text));
        content.add(Buttons.quiet(content.getTranslation("plan.form.undo"), () -> {
            notification.close();
            undo.run();
        }));
        content.addClassName("hs-plan-undo");
        notification.add(content);
        notification.setDuration((int) SHOWN.toMillis());
        notification.setPosition(Position.BOTTOM_CENTER);
        notification.open();
    }
}
