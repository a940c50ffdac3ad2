package org.homestretch.caseload.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.design.Chart;
import org.homestretch.design.Chip;
import org.homestretch.design.DayField;
import org.homestretch.design.LinkTabs;
import org.homestretch.design.ScoreChart;
import org.homestretch.design.Stepper;
import org.homestretch.identity.Roles;
import org.jspecify.annotations.Nullable;

/** One client: who it is, and the tabs that the modules contribute, each with an address of its own. */
// Tabs of other modules are found at run time, where the scan for the browser's bundle does not look.
@Uses(Chart.class)
@Uses(Checkbox.class)
@Uses(CheckboxGroup.class)
@Uses(DayField.class)
@Uses(RadioButtonGroup.class)
@Uses(BigDecimalField.class)
@Uses(ScoreChart.class)
@Uses(Stepper.class)
@Uses(TextArea.class)
@Route("clients/:client/:tab?")
@RolesAllowed(Roles.THERAPIST)
class ClientView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String CLIENT = "client";
    static final String TAB = "tab";

    private final Caseload caseload;
    private final ClientHeadings headings;
    private final List<ClientRecordTab> tabs;
    private String title = "";
    private @Nullable ClientRecordTab shown;

    ClientView(Caseload caseload, ClientHeadings headings, List<ClientRecordTab> tabs) {
        this.caseload = caseload;
        this.headings = headings;
        this.tabs = tabs.stream()
                .sorted(Comparator.comparingInt(ClientRecordTab::order))
                .toList();
        addClassName("hs-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var client = parameters.get(CLIENT).flatMap(this::find);
        var tab = tab(parameters.get(TAB));
        if (client.isEmpty() || tab.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(client.get(), tab.get(), event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ClientSummary client, ClientRecordTab tab, QueryParameters chosen) {
        title = getTranslation("caseload.client.page", client.name(), getTranslation(tab.titleKey()));
        var links = links(client, tab);
        removeAll();
        add(headings.of(client), links, tab.content(client, chosen));
        if (shown != null && shown != tab) links.focusCurrent();
        shown = tab;
    }

    private LinkTabs links(ClientSummary client, ClientRecordTab open) {
        var links = new LinkTabs(getTranslation("caseload.client.tabs", client.firstName()));
        for (var tab : tabs) {
            var link = CaseloadLinks.tab(getTranslation(tab.titleKey()), client.id(), tab.path());
            if (tab != open) tab.news(client).ifPresent(words -> link.add(new Chip(words, Chip.Tone.ACCENT)));
            links.addTab(link, tab == open);
        }
        return links;
    }

    private Optional<ClientRecordTab> tab(Optional<String> path) {
        if (path.isEmpty()) return tabs.stream().findFirst();
        return tabs.stream().filter(it -> it.path().equals(path.get())).findFirst();
    }

    /** Whether there is no such client or only no care relationship is never told apart. */
    private Optional<ClientSummary> find(String typed) {
        try {
            return Optional.of(caseload.find(new ClientId(UUID.fromString(typed))));
        } catch (IllegalArgumentException | ClientNotFound unknown) {
            return Optional.empty();
        }
    }
}
