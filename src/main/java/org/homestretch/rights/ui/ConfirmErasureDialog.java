package org.homestretch.rights.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.design.FormDialog;
import org.homestretch.rights.ErasureRequest;
import org.homestretch.rights.Losing;

/** Says to a second owner who asked for what and why, and what becomes of what. */
class ConfirmErasureDialog extends FormDialog {

    private final Runnable confirm;

    ConfirmErasureDialog(Losing losing, ErasureRequest request, Runnable confirm) {
        super("rights.erase.title", "", "rights.erase.yes");
        this.confirm = confirm;
        setHeaderTitle(getTranslation("rights.erase.confirm.title", request.name()));
        tell(new Paragraph(getTranslation(
                "rights.erase.confirm.who",
                request.by(),
                request.name(),
                getTranslation("rights.erase.reason." + request.reason()))));
        tell(new Paragraph(getTranslation("rights.erase.confirm.lead") + " " + getTranslation("rights.erase.lead")));
        tell(new LosingList(losing));
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        confirm.run();
    }
}
