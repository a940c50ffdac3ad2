package org.homestretch.plan.template;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** A template read as a whole. It may leave open what a therapist decides for each client, but nothing in it is wrong. */
final class CheckedTemplate {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final List<InputRefused> found = new ArrayList<>();
    private final TemplateContent content;

    /** @param exercises finds what a line prescribes by its revision */
    CheckedTemplate(TemplateContent content, Function<UUID, ExerciseContent> exercises) {
        this.content = content;
        attempt(() -> TemplateContent.checkTitle(content.title()));
        attempt(() -> TemplateContent.checkDescription(content.description()));
        checkCount();
        for (int i = 0; i < content.lines().size(); i++) {
            var line = content.lines().get(i);
            checkLine(line, exercises.apply(line.exerciseRevision()), "lines[" + i + "].");
        }
    }

    TemplateProblems problems() {
        var open = found.stream().collect(partitioningBy(CheckedTemplate::isOpen));
        return new TemplateProblems(requireNonNull(open.get(false)), requireNonNull(open.get(true)));
    }

    /** @throws TemplateRefused when something is wrong; what is only open stays so */
    void requireNothingWrong() {
        var wrong = problems().wrong();
        if (!wrong.isEmpty()) throw new TemplateRefused(wrong);
    }

    private void attempt(Runnable check) {
        try {
            check.run();
        } catch (InputRefused problem) {
            found.add(problem);
        }
    }

    private void checkCount() {
        if (content.lines().isEmpty()) refuse("lines", "plan.empty");
        if (content.lines().size() > NewVersion.MOST_PRESCRIPTIONS) {
            refuse("lines", "plan.too-many", NewVersion.MOST_PRESCRIPTIONS);
        }
    }

    private void checkLine(TemplateLine line, ExerciseContent exercise, String place) {
        line.dosage().problems(exercise).forEach(it -> at(place, it));
        line.schedule().dated(ANY_DAY, null).problems(exercise).forEach(it -> at(place, it));
        checkWeeks(line.weeks(), place + "weeks");
        checkWeeks(line.reviewWeeks(), place + "reviewWeeks");
        if (line.note() != null && line.note().strip().length() > NewPrescription.LONGEST_NOTE) {
            refuse(place + "note", "plan.note.long", NewPrescription.LONGEST_NOTE);
        }
    }

    private void checkWeeks(@Nullable Integer weeks, String field) {
        if (weeks != null && (weeks < 1 || weeks > TemplateLine.MOST_WEEKS)) {
            refuse(field, "plan.template.weeks.range", 1, TemplateLine.MOST_WEEKS);
        }
    }

    private void at(String place, InputRefused problem) {
        refuse(place + problem.field(), problem.messageKey(), problem.arguments());
    }

    private void refuse(String field, String key, Object... arguments) {
        found.add(new InputRefused(field, key, arguments));
    }

    /** Such problems only say that a field is still empty. */
    private static boolean isOpen(InputRefused problem) {
        return problem.messageKey().endsWith(".missing") || problem.messageKey().endsWith(".open");
    }
}
