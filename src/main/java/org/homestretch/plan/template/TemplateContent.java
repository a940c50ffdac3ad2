package org.homestretch.plan.template;

import java.util.List;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPlan;

/**
 * What a template says, as typed.
 *
 * @param description when to use it
 */
public record TemplateContent(String title, String description, List<TemplateLine> lines) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_DESCRIPTION = 500;

    public TemplateContent {
        title = title.strip();
        description = description.strip();
        lines = List.copyOf(lines);
    }

    /** A plan that is being written, without its notes. */
    public static TemplateContent of(DraftPlan draft) {
        return of(draft.title(), draft.lines());
    }

    /** Prescriptions without their notes. */
    public static TemplateContent of(String title, String description, List<NewPrescription> prescriptions) {
        return of(title, prescriptions.stream().map(DraftLine::of).toList()).named(title, description);
    }

    public TemplateContent named(String newTitle, String newDescription) {
        return new TemplateContent(newTitle, newDescription, lines);
    }

    private static TemplateContent of(String title, List<DraftLine> lines) {
        return new TemplateContent(
                title, "", lines.stream().map(TemplateLine::of).toList());
    }
}
