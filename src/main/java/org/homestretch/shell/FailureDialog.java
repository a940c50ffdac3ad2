package org.homestretch.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.homestretch.design.Notice;
import org.homestretch.shared.InputRefused;

/** Tells that a click or a change failed; the screen behind it keeps what was typed. */
class FailureDialog implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        var cause = event.getThrowable();
        var ui = UI.getCurrent();
        if (ui == null) Incidents.record(cause);
        else if (cause instanceof InputRefused refused) tell(ui, refused);
        else show(ui, Incidents.record(cause));
    }

    private static void tell(UI ui, InputRefused refused) {
        Notice.show(ui.getTranslation(refused.messageKey(), refused.arguments()));
    }

    private static void show(UI ui, String number) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(ui.getTranslation("shell.failure.title"));
        dialog.setText(ui.getTranslation("shell.failure.text", number));
        dialog.setConfirmText(ui.getTranslation("shell.failure.close"));
        dialog.open();
    }
}
