package org.homestretch.factor.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.homestretch.design.FormDialog;
import org.homestretch.factor.Confirming;
import org.homestretch.factor.Confirming.Way;
import org.jspecify.annotations.Nullable;

/**
 * Asks whoever sits there to show again who they are, and then does what it was opened for. A passkey is shown on another
 * page, after which they ask for it anew.
 */
class ProofDialog extends FormDialog {

    private final Confirming confirming;
    private final Runnable then;
    private final @Nullable TextFieldBase<?, String> code;

    ProofDialog(Confirming confirming, Way way, Runnable then) {
        super("factor.confirm.title", lead(way), way.isTyped() ? "factor.confirm.submit" : "passkey.confirm.go");
        this.confirming = confirming;
        this.then = then;
        this.code = way.isTyped() ? way.isCode() ? codeField() : passwordField() : null;
        if (way == Way.CODE_OR_PASSKEY) tell(ProofPage.link());
    }

    private static String lead(Way way) {
        if (!way.isTyped()) return "passkey.confirm.lead.workspace";
        return way.isCode() ? "factor.confirm.lead.code" : "factor.confirm.lead.password";
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
        if (code == null) {
            ProofPage.open();
            return;
        }
        confirming.confirm(
                code.getValue(),
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
        close();
        then.run();
    }
}
