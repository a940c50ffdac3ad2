package org.homestretch.plan.ui;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.design.EmptyState;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.template.ReadingTemplates;
import org.homestretch.plan.template.Template;

/** All templates that one may begin a plan with: find one, or write one. */
@Route("templates")
@Menu(title = "plan.template.menu", order = 15)
@RolesAllowed({OWNER, THERAPIST})
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadingTemplates reading;
    private final TemplateWords words;
    private final SignedIn me;
    private final PageHeading heading;
    private final TemplateSearch search;
    private final Div list = new Div();
    private List<Template> written = List.of();
    private List<Template> startingPoints = List.of();

    TemplatesView(ReadingTemplates reading, TemplateWords words, CurrentAccount current) {
        this.reading = reading;
        this.words = words;
        this.me = current.get();
        var title = getTranslation("plan.template.menu");
        heading = me.is(Role.THERAPIST)
                ? new PageHeading(title, "", Buttons.filled(getTranslation("plan.template.new"), this::write))
                : new PageHeading(title, "");
        search = new TemplateSearch(words, me, this::show);
        list.addClassName("hs-list");
        addClassName("hs-page");
        add(heading, search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        written = reading.all();
        startingPoints = reading.startingPoints();
        heading.say(getTranslation("plan.template.sentence", written.size()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", getTranslation("plan.template.menu"));
    }

    private void show() {
        list.removeAll();
        var found = search.narrow(
                Stream.concat(written.stream(), startingPoints.stream()).toList());
        if (written.isEmpty() && !search.isSearched()) list.add(nothingWritten());
        if (found.isEmpty()) list.add(nothingFound());
        else list.add(new TemplateGroups(found, this::link));
    }

    private Component link(Template template) {
        var link = TemplateLinks.one(template.id());
        link.addClassName("hs-row-link");
        link.add(new TemplateRow(template, words));
        return link;
    }

    private Component nothingFound() {
        var none = new Paragraph(getTranslation("plan.template.none.found"));
        none.getElement().setAttribute("role", "status");
        return none;
    }

    private Component nothingWritten() {
        var title = getTranslation("plan.template.none.title");
        return me.is(Role.THERAPIST)
                ? new EmptyState(
                        title,
                        getTranslation("plan.template.none.text"),
                        Buttons.outlined(getTranslation("plan.template.none.new"), this::write))
                : new EmptyState(title, getTranslation("plan.template.none.owner"));
    }

    private void write() {
        UI.getCurrent().navigate(TemplateFormView.class);
    }
}
