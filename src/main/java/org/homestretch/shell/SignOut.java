package org.homestretch.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** Posts to the sign-out of the doorway, with the token that is valid at the moment of the click. */
class SignOut extends Div {

    /** Vaadin's page would put the cookie's bare value in place of the token, which only a header may carry. */
    private static final String SUBMIT =
            "this.addEventListener('formdata', event => event.stopPropagation(), {once: true}); this.submit()";

    private final Element form = new Element("form");
    private final Element token = new Element("input");

    SignOut() {
        token.setAttribute("type", "hidden").setAttribute("name", "_csrf");
        form.setAttribute("method", "post").appendChild(token);
        var button = new NativeButton(getTranslation("shell.signout"), _ -> submit());
        button.addClassName("hs-signout");
        getElement().appendChild(form);
        add(button);
    }

    private void submit() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken valid) {
            form.setAttribute("action", request.getContextPath() + "/logout");
            token.setAttribute("name", valid.getParameterName()).setAttribute("value", valid.getToken());
            form.executeJs(SUBMIT);
        }
    }
}
