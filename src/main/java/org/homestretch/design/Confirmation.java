package org.homestretch.design;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something is done that others notice. */
public final class Confirmation extends ConfirmDialog {

    public Confirmation(String question, String consequence, String yes, Runnable action) {
        super(question, consequence, yes, _ -> action.run());
        setCancelable(true);
        setCancelText(getTranslation("design.cancel"));
    }
}
