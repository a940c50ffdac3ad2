package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.change.PlanChangeSentences;
import org.homestretch.plan.draft.DraftLine;

/**
 * What one client reads, in the client's language, and what the therapist reads about it.
 *
 * @param today the client's local date
 */
record ClientWords(
        ClientSummary client,
        LocalDate today,
        DosageSentence dosages,
        ScheduleSentence schedules,
        PlanChangeSentences changes)
        implements LineWords {

    @Override
    public String clientReads(Exercise exercise, Dosage dosage) {
        return dosages.forClient(dosage, new ExerciseWords(exercise.content()), client.language());
    }

    @Override
    public String clientReads(Schedule schedule) {
        return schedules.forClient(schedule, today, client.language());
    }

    String compact(Exercise exercise, Dosage dosage) {
        return dosages.forTherapist(
                dosage, new ExerciseWords(exercise.content()), UI.getCurrent().getLocale());
    }

    String compact(Schedule schedule) {
        return schedules.forTherapist(schedule, today, UI.getCurrent().getLocale());
    }

    @Override
    public String firstName() {
        return client.firstName();
    }

    @Override
    public Optional<String> departed(DraftLine line, Exercise exercise) {
        var origin = line.origin();
        if (origin == null) return Optional.empty();
        var ui = UI.getCurrent();
        return changes
                .forTherapist(line.departures(exercise.content()), _ -> exercise.content(), today, ui.getLocale())
                .stream()
                .map(it -> ui.getTranslation("plan.template.departed", origin.title(), it.words()))
                .findFirst();
    }

    @Override
    public boolean isOneClient() {
        return true;
    }
}
