package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** Ctrl+Z and Ctrl+Shift+Z anywhere on the screen; in a text field they stay the browser's own. */
final class StepKeys {

    private static final String OURS = "(event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'"
            + " && !event.composedPath().some(e => e.matches && e.matches('input:not([type=checkbox], [type=radio]),"
            + " textarea, vaadin-dialog'))"
            + " && (event.preventDefault(), true)";

    private StepKeys() {}

    static void listen(Component screen, PublishPanel.Actions actions) {
        screen.addAttachListener(attached -> {
            var keys = UI.getCurrent()
                    .getElement()
                    .addEventListener("keydown", event -> {
                        if (event.getEventData().get("event.shiftKey").asBoolean()) actions.redo();
                        else actions.undo();
                    })
                    .addEventData("event.shiftKey")
                    .setFilter(OURS);
            attached.getSource().addDetachListener(gone -> {
                keys.remove();
                gone.unregisterListener();
            });
        });
    }
}
