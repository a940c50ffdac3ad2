package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.plan.template.ReadingTemplates;
import org.homestretch.plan.template.Template;
import org.homestretch.plan.template.TemplateId;
import org.homestretch.plan.template.TemplateNotFound;

/** The addresses of templates. */
final class TemplateLinks {

    static final String TEMPLATE = "template";

    private TemplateLinks() {}

    static RouterLink all(String text) {
        return new RouterLink(text, TemplatesView.class);
    }

    static RouterLink one(TemplateId id) {
        return new RouterLink("", TemplateView.class, parameters(id));
    }

    static void openAll() {
        UI.getCurrent().navigate(TemplatesView.class);
    }

    static void open(TemplateId id) {
        UI.getCurrent().navigate(TemplateView.class, parameters(id));
    }

    /** Whether there is none or it is somebody else's is never told apart. */
    static Optional<Template> find(RouteParameters parameters, ReadingTemplates reading) {
        return parameters.get(TEMPLATE).flatMap(it -> find(it, reading));
    }

    private static Optional<Template> find(String typed, ReadingTemplates reading) {
        try {
            return Optional.of(reading.find(new TemplateId(UUID.fromString(typed))));
        } catch (IllegalArgumentException | TemplateNotFound unknown) {
            return Optional.empty();
        }
    }

    static RouteParameters parameters(TemplateId id) {
        return new RouteParameters(new RouteParam(TEMPLATE, id.toString()));
    }
}
