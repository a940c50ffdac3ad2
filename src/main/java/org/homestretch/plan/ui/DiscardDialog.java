package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.homestretch.design.Confirmation;

/** Asks before what was typed is given up. */
final class DiscardDialog {

    private DiscardDialog() {}

    static ConfirmDialog of(Runnable discard) {
        var ui = UI.getCurrent();
        return new Confirmation(
                ui.getTranslation("plan.discard.question"),
                ui.getTranslation("plan.discard.consequence"),
                ui.getTranslation("plan.draft.discard"),
                discard);
    }
}
