package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.homestretch.identity.Roles;
import org.homestretch.plan.template.TemplateId;

/** Writes a template. */
@Route("templates/new")
@RouteAlias("templates/:template/edit")
@RolesAllowed(Roles.THERAPIST)
class TemplateFormView extends Div {

    static void open(TemplateId id) {
        UI.getCurrent().navigate("templates/" + id + "/edit");
    }
}
