package org.homestretch.plan.template;

import java.time.LocalDate;
import org.homestretch.library.Exercise;
import org.homestretch.plan.LineId;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.LineOrigin;
import org.homestretch.shared.NewId;

/**
 * One exercise of a template as a client's plan would get it.
 *
 * @param exercise in its newest revision
 * @param inPlan whether the plan has this exercise already
 * @param revised whether the exercise has been revised since the template was written
 */
public record ProposedLine(TemplateLine line, Exercise exercise, boolean inPlan, boolean revised) {

    DraftLine starting(LocalDate start, Template template) {
        var dosage = line.dosage().fitting(exercise.content());
        var schedule = line.scheduleFrom(start);
        return new DraftLine(
                new LineId(NewId.next()),
                exercise.revision(),
                dosage,
                schedule,
                line.note(),
                null,
                new LineOrigin(template.id().value(), template.title(), dosage, schedule));
    }
}
