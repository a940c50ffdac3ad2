package org.homestretch.plan.template;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.plan.draft.DraftPlan;

/**
 * What a template would add to a client's plan; nothing changes until a therapist takes it.
 *
 * @param today the client's local date
 */
public record Proposal(Template template, List<ProposedLine> lines, LocalDate today) {

    public Proposal {
        lines = List.copyOf(lines);
    }

    /** The draft with these lines at its end. An untitled one takes the template's title, and an empty one its phase. */
    public DraftPlan onto(DraftPlan draft, Collection<ProposedLine> chosen) {
        var start = Objects.requireNonNullElse(draft.effectiveFrom(), today);
        var added = lines.stream().filter(chosen::contains).map(it -> it.starting(start, template));
        return draft.beginning(template.phase())
                .with(
                        draft.title().isBlank() ? template.title() : draft.title(),
                        Stream.concat(draft.lines().stream(), added).toList());
    }
}
