package org.homestretch.plan.template;

import java.util.List;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates as the practice's staff see them: their own, those that somebody shares, and those that come with the product. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class ReadingTemplates {

    private final Templates templates;
    private final StartingPoints startingPoints;
    private final CurrentAccount current;

    ReadingTemplates(Templates templates, StartingPoints startingPoints, CurrentAccount current) {
        this.templates = templates;
        this.startingPoints = startingPoints;
        this.current = current;
    }

    /** Those of the practice, by title. */
    public List<Template> all() {
        return templates.seenBy(current.get().account());
    }

    /** Those that come with the product, by key. */
    public List<Template> startingPoints() {
        return startingPoints.all();
    }

    /** @throws TemplateNotFound when there is none, or it is somebody else's own */
    public Template find(TemplateId id) {
        return startingPoints
                .find(id)
                .or(() -> templates.find(id, current.get().account()))
                .orElseThrow(() -> new TemplateNotFound(id));
    }
}
