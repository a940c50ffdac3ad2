package org.homestretch.plan.template;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Roles;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftPlan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Beginning a client's next version with a template, or adding one to it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class ApplyingTemplates {

    private final ReadingTemplates templates;
    private final CaseloadAccess access;
    private final Library library;
    private final Clock clock;

    ApplyingTemplates(ReadingTemplates templates, CaseloadAccess access, Library library, Clock clock) {
        this.templates = templates;
        this.access = access;
        this.library = library;
        this.clock = clock;
    }

    /** Each exercise of the template in its newest revision, and whether the draft has it. */
    public Proposal propose(ClientId client, DraftPlan draft, TemplateId id) {
        var zone = access.requireTreating(client).zone();
        var template = templates.find(id);
        var written = library.revisions(template.content().lines().stream()
                .map(TemplateLine::exerciseRevision)
                .toList());
        var newest = library.newest(
                written.values().stream().map(ApplyingTemplates::key).toList());
        var present = draft.lines().stream()
                .map(it -> key(library.revision(it.exerciseRevision())))
                .collect(toSet());
        var lines = template.content().lines().stream()
                .map(it -> proposed(it, newest, present))
                .toList();
        return new Proposal(template, lines, LocalDate.ofInstant(clock.instant(), zone));
    }

    private ProposedLine proposed(TemplateLine line, Map<String, Exercise> newest, Set<String> present) {
        var written = library.revision(line.exerciseRevision());
        var exercise = newest.getOrDefault(key(written), written);
        var revised = !exercise.revision().equals(written.revision());
        return new ProposedLine(line, exercise, present.contains(key(written)), revised);
    }

    private static String key(Exercise exercise) {
        return exercise.content().key();
    }
}
