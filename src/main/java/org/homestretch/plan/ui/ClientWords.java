package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.ScheduleSentence;

/**
 * What one client reads, in the client's language, and what the therapist reads about it.
 *
 * @param today the client's local date
 */
record ClientWords(ClientSummary client, LocalDate today, DosageSentence dosages, ScheduleSentence schedules)
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
}
