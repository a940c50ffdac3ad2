package org.homestretch.plan.template;

/** There is no such template, or it is somebody else's; which of the two is never told. */
public final class TemplateNotFound extends RuntimeException {

    TemplateNotFound(TemplateId id) {
        super("No template " + id);
    }
}
