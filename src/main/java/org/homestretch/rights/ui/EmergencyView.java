package org.homestretch.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.design.Card;
import org.homestretch.design.Dates;
import org.homestretch.design.Facts;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.rights.EmergencyAccess;
import org.homestretch.rights.EmergencyNews;
import org.homestretch.rights.ReadingInEmergencies;
import org.homestretch.rights.RecordPage;

/** A record that is open to the signed-in owner for an hour, to be read. */
@Route("records/:client/emergency")
@RolesAllowed(Roles.OWNER)
class EmergencyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CLIENT = "client";

    private final ReadingInEmergencies emergencies;
    private final EmergencyNews news;
    private final CurrentPractice practice;
    private String title = "";

    EmergencyView(ReadingInEmergencies emergencies, EmergencyNews news, CurrentPractice practice) {
        this.emergencies = emergencies;
        this.news = news;
        this.practice = practice;
        addClassNames("hs-page", "hs-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(CLIENT)
                .flatMap(this::opened)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(EmergencyAccess opened) {
        title = getTranslation("design.page", getTranslation("rights.emergency.page", opened.name()));
        removeAll();
        var until = Dates.moment(opened.until(), practice.get().zone(), getLocale());
        var notice = new Div(new Paragraph(getTranslation("rights.emergency.until", until, opened.words())));
        notice.addClassName("hs-next");
        add(
                new PageHeading(getTranslation("rights.emergency.page", opened.name()), "")
                        .under(new RouterLink(getTranslation("rights.title"), RecordsView.class)),
                notice,
                who(emergencies.read(opened.client(), ReadingInEmergencies.WHO, 0, getLocale())));
        for (var part : ReadingInEmergencies.PARTS) {
            add(new RecordPartCard(part, page -> emergencies.read(opened.client(), part, page, getLocale())));
        }
    }

    private static Card who(RecordPage identity) {
        var facts = new Facts();
        identity.rows().stream().filter(it -> !it.get(1).isEmpty()).forEach(it -> facts.with(it.getFirst(), it.get(1)));
        return new Card(facts);
    }

    private Optional<EmergencyAccess> opened(String client) {
        try {
            return news.mine(new ClientId(UUID.fromString(client)));
        } catch (IllegalArgumentException | ClientNotFound unknown) {
            return Optional.empty();
        }
    }
}
