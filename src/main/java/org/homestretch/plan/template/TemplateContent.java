package org.homestretch.plan.template;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.shared.InputRefused;

/**
 * What a template says, as typed.
 *
 * @param description when to use it
 */
public record TemplateContent(String title, String description, List<TemplateLine> lines) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 500;

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

    /** What a form for templates has written on lines that begin on any one day. */
    public static TemplateContent written(String title, String description, List<DraftLine> lines) {
        return new TemplateContent(
                title, description, lines.stream().map(TemplateLine::written).toList());
    }

    /** The lines to be written on, as if they began on this day. */
    public List<DraftLine> linesFrom(LocalDate start) {
        return lines.stream().map(it -> it.from(start)).toList();
    }

    public TemplateContent named(String newTitle, String newDescription) {
        return new TemplateContent(newTitle, newDescription, lines);
    }

    /** @throws InputRefused when it is missing or too long */
    public static void checkTitle(String typed) {
        if (typed.isBlank()) throw new InputRefused("title", "plan.template.title.none");
        if (typed.strip().length() > LONGEST_TITLE) throw new InputRefused("title", "plan.title.long", LONGEST_TITLE);
    }

    /** @throws InputRefused when it is too long */
    public static void checkDescription(String typed) {
        if (typed.strip().length() > LONGEST_DESCRIPTION) {
            throw new InputRefused("description", "plan.template.description.long", LONGEST_DESCRIPTION);
        }
    }

    private static TemplateContent of(String title, List<DraftLine> lines) {
        return new TemplateContent(
                title, "", lines.stream().map(TemplateLine::of).toList());
    }
}
