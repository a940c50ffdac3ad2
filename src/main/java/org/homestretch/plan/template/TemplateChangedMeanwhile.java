package org.homestretch.plan.template;

/** The template was changed since this editor opened it; nothing was stored. */
public final class TemplateChangedMeanwhile extends RuntimeException {

    private final transient Template newest;

    TemplateChangedMeanwhile(Template newest) {
        super("Changed meanwhile, now in version " + newest.version());
        this.newest = newest;
    }

    public Template newest() {
        return newest;
    }
}
