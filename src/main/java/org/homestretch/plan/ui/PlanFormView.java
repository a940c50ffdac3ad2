package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.Roles;

/** Where the next version of a client's plan is written. */
@Route("clients/:client/plan")
@RolesAllowed(Roles.THERAPIST)
class PlanFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CLIENT = "client";

    private final Caseload caseload;
    private final PlanWritingParts parts;
    private String title = "";

    PlanFormView(Caseload caseload, PlanWritingParts parts) {
        this.caseload = caseload;
        this.parts = parts;
        addClassNames("hs-plan", "hs-plan-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var client = event.getRouteParameters().get(CLIENT).flatMap(this::find);
        if (client.isEmpty()) event.rerouteToError(NotFoundException.class);
        else if (client.get().isDischarged())
            event.forwardTo("clients/" + client.get().id());
        else show(client.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ClientSummary client) {
        title = getTranslation("plan.form.page", client.name());
        removeAll();
        var writing = new PlanWriting(client, parts);
        add(writing);
        writing.showNewer();
    }

    private Optional<ClientSummary> find(String typed) {
        try {
            return Optional.of(caseload.find(new ClientId(UUID.fromString(typed))));
        } catch (IllegalArgumentException | ClientNotFound unknown) {
            return Optional.empty();
        }
    }
}
