package org.homestretch.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.homestretch.design.PageHeading;

/** Shown for addresses that lead nowhere, and alike for what the person may not see. */
@ParentLayout(WorkspaceLayout.class)
@PermitAll
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotFoundView() {
        addClassName("hs-page");
        var home = new Anchor(".", getTranslation("shell.home"));
        home.getElement().setAttribute("router-link", true);
        add(new PageHeading(getTranslation("shell.notfound.title"), getTranslation("shell.notfound.text")), home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("shell.notfound.title"));
    }
}
