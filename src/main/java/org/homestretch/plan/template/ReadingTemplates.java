package org.homestretch.plan.template;

import java.util.List;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates as the practice's staff see them: their own, and those that somebody shares. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class ReadingTemplates {

    private final Templates templates;
    private final CurrentAccount current;

    ReadingTemplates(Templates templates, CurrentAccount current) {
        this.templates = templates;
        this.current = current;
    }

    /** By title. */
    public List<Template> all() {
        return templates.seenBy(current.get().account());
    }

    /** @throws TemplateNotFound when there is none, or it is somebody else's own */
    public Template find(TemplateId id) {
        return templates.find(id, current.get().account()).orElseThrow(() -> new TemplateNotFound(id));
    }
}
