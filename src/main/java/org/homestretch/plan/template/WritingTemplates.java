package org.homestretch.plan.template;

import java.time.Clock;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.library.Library;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.shared.NewId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping templates: a therapist's own, and for the practice's owner what the practice shares. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class WritingTemplates {

    private static final String STAFF = "hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')";

    private final Templates templates;
    private final ReadingTemplates reading;
    private final CurrentAccount current;
    private final CaseloadAccess access;
    private final ReadingPlans plans;
    private final Library library;
    private final Clock clock;

    WritingTemplates(
            Templates templates,
            ReadingTemplates reading,
            CurrentAccount current,
            CaseloadAccess access,
            ReadingPlans plans,
            Library library,
            Clock clock) {
        this.templates = templates;
        this.reading = reading;
        this.current = current;
        this.access = access;
        this.plans = plans;
        this.library = library;
        this.clock = clock;
    }

    /** What a template of the client's newest plan would say; its notes stay with the client. */
    @Transactional(readOnly = true)
    public TemplateContent ofPlan(ClientId client) {
        access.requireTreating(client);
        var title = plans.of(client).map(it -> it.newest().title()).orElse("");
        return TemplateContent.of(title, "", plans.newestPrescriptions(client));
    }

    @Transactional(readOnly = true)
    public TemplateProblems problems(TemplateContent content) {
        return checked(content).problems();
    }

    /** @throws TemplateRefused when something in it is wrong; open fields may stay open */
    public TemplateId add(TemplateContent content, boolean shared) {
        checked(content).requireNothingWrong();
        var id = new TemplateId(NewId.next());
        templates.add(id, current.get().account(), content, shared, clock.instant());
        return id;
    }

    /**
     * Replaces what the template says.
     *
     * @param version that the editor started from
     * @throws TemplateRefused when something in it is wrong
     * @throws TemplateChangedMeanwhile when that is not the newest version
     */
    public void change(TemplateId id, int version, TemplateContent content) {
        requireMine(id);
        checked(content).requireNothingWrong();
        if (!templates.change(id, version, content, clock.instant())) {
            throw new TemplateChangedMeanwhile(reading.find(id));
        }
    }

    /** A personal one of the same content, under another title. */
    public TemplateId copy(TemplateId id, String title) {
        var content = reading.find(id).content();
        return add(content.named(title, content.description()), false);
    }

    public void share(TemplateId id) {
        requireMine(id);
        templates.share(id, true, null);
    }

    /** Makes it personal again; when the owner does it, its author can see who did. */
    @PreAuthorize(STAFF)
    public void withdraw(TemplateId id) {
        var template = requireRemovable(id);
        var me = current.get();
        templates.share(id, false, template.isBy(me) ? null : me.account());
    }

    @PreAuthorize(STAFF)
    public void delete(TemplateId id) {
        requireRemovable(id);
        templates.delete(id);
    }

    private void requireMine(TemplateId id) {
        if (!reading.find(id).mayBeChangedBy(current.get())) throw new TemplateNotFound(id);
    }

    private Template requireRemovable(TemplateId id) {
        var template = reading.find(id);
        if (!template.mayBeRemovedBy(current.get())) throw new TemplateNotFound(id);
        return template;
    }

    private CheckedTemplate checked(TemplateContent content) {
        return new CheckedTemplate(
                content, revision -> library.revision(revision).content());
    }
}
