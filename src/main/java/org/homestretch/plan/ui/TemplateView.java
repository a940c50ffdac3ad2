package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;
import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.homestretch.design.PageHeading;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;
import org.homestretch.plan.template.ReadingTemplates;
import org.homestretch.plan.template.Template;
import org.jspecify.annotations.Nullable;

/** One template in full, and what may be done with it. */
@Route("templates/:template")
@RolesAllowed({OWNER, THERAPIST})
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReadingTemplates reading;
    private final TemplateWords words;
    private final TemplateActions actions;
    private @Nullable Template template;

    TemplateView(ReadingTemplates reading, TemplateWords words, TemplateActions actions) {
        this.reading = reading;
        this.words = words;
        this.actions = actions;
        addClassName("hs-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = TemplateLinks.find(event.getRouteParameters(), reading);
        if (found.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(found.get());
    }

    @Override
    public String getPageTitle() {
        return template == null ? "" : getTranslation("design.page", template.title());
    }

    private void show(Template shown) {
        template = shown;
        removeAll();
        add(new PageHeading(shown.title(), words.facts(shown), actions.first(shown))
                .under(TemplateLinks.all(getTranslation("plan.template.menu")))
                .marked(words.state(shown)));
        if (shown.withdrawnBy() != null) add(withdrawn(shown));
        var basis = shown.basis();
        if (basis != null) add(new StartingPointWarning(basis));
        if (!shown.content().description().isEmpty()) {
            add(new Paragraph(shown.content().description()));
        }
        var further = new Div(actions.further(shown, () -> show(reading.find(shown.id()))));
        further.addClassName("hs-actions");
        add(lines(shown), further);
        if (basis != null) add(new StartingPointSources(basis));
    }

    private Component withdrawn(Template shown) {
        var notice = new Div(new Paragraph(
                getTranslation("plan.template.withdrawn", words.nameOf(requireNonNull(shown.withdrawnBy())))));
        notice.addClassName("hs-plan-notice");
        return notice;
    }

    private Component lines(Template shown) {
        var rows = new Rows();
        for (var line : shown.content().lines()) {
            var row = new Div(new RowText(words.exercise(line).name(), words.line(line)));
            row.addClassNames("hs-row", "hs-template-row");
            if (line.note() != null) {
                row.add(new Paragraph(UI.getCurrent().getTranslation("plan.template.note.said", line.note())));
            }
            rows.addRow(row);
        }
        return rows;
    }
}
