package org.homestretch.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.homestretch.design.PageHeading;

/** Shown when a screen cannot be opened: a number to tell, and never the cause. */
@ParentLayout(WorkspaceLayout.class)
@PermitAll
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    FailureView() {
        addClassName("hs-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = Incidents.record(parameter.getException());
        var home = new Anchor(".", getTranslation("shell.home"));
        home.getElement().setAttribute("router-link", true);
        add(new PageHeading(getTranslation("shell.failure.title"), getTranslation("shell.failure.text", number)), home);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("shell.failure.title"));
    }
}
