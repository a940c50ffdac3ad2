package org.homestretch.factor.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.homestretch.design.FormDialog;
import org.homestretch.factor.Confirming;

/** Asks whoever sits there to show again who they are, and then does what it was opened for. */
class ProofDialog extends FormDialog {

    private final Confirming confirming;
    private final TextFieldBase<?, String> code;
    private final Runnable then;

    ProofDialog(Confirming confirming, Runnable then) {
        super(
                "factor.confirm.title",
                confirming.way().isCode() ? "factor.confirm.lead.code" : "factor.confirm.lead.password",
                "factor.confirm.submit");
        this.confirming = confirming;
        this.then = then;
        this.code = confirming.way().isCode() ? codeField() : passwordField();
        if (confirming.way().isPasskey()) tell(ProofPage.link());
    }

    private TextField codeField() {
        var field = field("code", new TextField(getTranslation("factor.code")));
        field.getElement().setAttribute("autocomplete", "one-time-code");
        field.getElement().setAttribute("inputmode", "numeric");
        field.setMaxLength(12);
        field.focus();
        return field;
    }

    private PasswordField passwordField() {
        var field = field("code", new PasswordField(getTranslation("identity.password.current")));
        field.getElement().setAttribute("autocomplete", "current-password");
        field.setMaxLength(200);
        field.focus();
        return field;
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        confirming.confirm(
                code.getValue(),
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        close();
        then.run();
    }
}
