package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homestretch.design.Confirmation;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.plan.template.ReadingTemplates;
import org.homestretch.plan.template.Template;
import org.homestretch.plan.template.TemplateChangedMeanwhile;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.TemplateId;
import org.homestretch.plan.template.TemplateNotFound;
import org.homestretch.plan.template.WritingTemplates;
import org.jspecify.annotations.Nullable;

/** Writes a template, new or known; nothing is kept before its author saves it. */
@Route("templates/new")
@RouteAlias("templates/:template/edit")
@RolesAllowed(Roles.THERAPIST)
class TemplateFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final ReadingTemplates reading;
    private final WritingTemplates writing;
    private final Library library;
    private final PlanWords words;
    private final CurrentAccount current;
    private @Nullable Template given;
    private @Nullable TemplateForm form;
    private @Nullable TemplatePanel panel;
    private boolean unsaved;

    TemplateFormView(
            ReadingTemplates reading,
            WritingTemplates writing,
            Library library,
            PlanWords words,
            CurrentAccount current) {
        this.reading = reading;
        this.writing = writing;
        this.library = library;
        this.words = words;
        this.current = current;
        addClassNames("hs-plan", "hs-plan-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        given = TemplateLinks.find(event.getRouteParameters(), reading)
                .filter(it -> it.mayBeChangedBy(current.get()))
                .orElse(null);
        var wanted = event.getRouteParameters().get(TemplateLinks.TEMPLATE).isPresent();
        if (wanted && given == null) event.rerouteToError(NotFoundException.class);
        else show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsaved) return;
        var leaving = event.postpone();
        new Confirmation(
                        getTranslation("plan.template.leave.question"),
                        getTranslation("plan.template.leave.consequence"),
                        getTranslation("plan.template.leave.yes"),
                        leaving::proceed)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", heading());
    }

    private String heading() {
        return given == null ? getTranslation("plan.template.new") : given.title();
    }

    private void show() {
        var content = given == null ? new TemplateContent("", "", List.of()) : given.content();
        panel = new TemplatePanel(given == null, this::save, this::leave);
        var title = new PageHeading(heading(), getTranslation("plan.template.form"))
                .under(TemplateLinks.all(getTranslation("plan.template.menu")));
        form = new TemplateForm(content, title, library, words.ofAnyClient(), panel, this::changed);
        form.show(writing.problems(content));
        unsaved = false;
        removeAll();
        add(form);
    }

    private void changed() {
        unsaved = true;
        form().show(writing.problems(form().value()));
    }

    private void save() {
        var content = form().value();
        if (form().refuse(writing.problems(content))) return;
        try {
            done(given == null ? writing.add(content, requireNonNull(panel).isShared()) : change(given, content));
        } catch (TemplateChangedMeanwhile changed) {
            offerAnother("plan.template.meanwhile.changed", content);
        } catch (TemplateNotFound gone) {
            offerAnother("plan.template.meanwhile.gone", content);
        }
    }

    private TemplateId change(Template template, TemplateContent content) {
        writing.change(template.id(), template.version(), content);
        return template.id();
    }

    /** What was typed stays in the form, and can be kept beside the newer state. */
    private void offerAnother(String why, TemplateContent content) {
        new Confirmation(
                        getTranslation("plan.template.meanwhile"),
                        getTranslation(why),
                        getTranslation("plan.template.meanwhile.another"),
                        () -> done(writing.add(content, false)))
                .open();
    }

    private void done(TemplateId id) {
        unsaved = false;
        Notice.show(getTranslation("plan.template.saved", form().value().title()));
        TemplateLinks.open(id);
    }

    private void leave() {
        if (given == null) TemplateLinks.openAll();
        else TemplateLinks.open(given.id());
    }

    private TemplateForm form() {
        return requireNonNull(form);
    }

    static void open(TemplateId id) {
        UI.getCurrent().navigate(TemplateFormView.class, TemplateLinks.parameters(id));
    }
}
