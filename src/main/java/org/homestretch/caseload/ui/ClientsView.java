package org.homestretch.caseload.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.spi.ClientListNews;
import org.homestretch.design.Buttons;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.Roles;

/** All clients of the therapist: find one, or add one. */
@Route("clients")
@Menu(title = "caseload.menu", order = 10)
@RolesAllowed(Roles.THERAPIST)
class ClientsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Caseload caseload;
    private final PageHeading heading;
    private final ClientSearch search = new ClientSearch(this::searched);
    private final ClientNewsLine newsLine = new ClientNewsLine();
    private final ClientList list;
    private final List<ClientListNews> sources;

    ClientsView(Caseload caseload, ClientDialogs dialogs, List<ClientListNews> sources) {
        this.caseload = caseload;
        this.sources = sources;
        Runnable add = () -> dialogs.add(this::added);
        heading = new PageHeading(
                getTranslation("caseload.clients.title"), "", Buttons.filled(getTranslation("caseload.add"), add));
        list = new ClientList(caseload, add);
        addClassName("hs-page");
        add(heading, newsLine, search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.read(event.getLocation().getQueryParameters());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("caseload.clients.title"));
    }

    private void searched() {
        UI.getCurrent().getPage().getHistory().replaceState(null, search.address("clients"));
        show();
    }

    private void show() {
        var all = caseload.count("", false);
        heading.say(getTranslation("caseload.clients.sentence", all, caseload.countNotJoined()));
        search.setVisible(all > 0 || caseload.count("", true) > 0);
        var news = sources.stream().flatMap(it -> it.news().stream()).toList();
        newsLine.show(news);
        list.show(search.text(), search.discharged(), news);
    }

    private void added(org.homestretch.caseload.ClientId client) {
        CaseloadLinks.open(UI.getCurrent(), client, "");
    }
}
