package org.homestretch.plan.template;

import java.util.UUID;

/** Names a template through all its changes. */
public record TemplateId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
