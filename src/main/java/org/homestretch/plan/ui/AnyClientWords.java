package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.draft.DraftLine;

/** What a client will read of a template, before anybody knows which client and from when. */
record AnyClientWords(DosageSentence dosages, ScheduleSentence schedules) implements LineWords {

    /** The lines stand on one day while they are written; a template keeps none. */
    static final LocalDate START = LocalDate.EPOCH;

    @Override
    public LocalDate today() {
        return START;
    }

    @Override
    public String firstName() {
        return UI.getCurrent().getTranslation("plan.template.client");
    }

    @Override
    public String clientReads(Exercise exercise, Dosage dosage) {
        return dosages.forClient(
                dosage, new ExerciseWords(exercise.content()), UI.getCurrent().getLocale());
    }

    @Override
    public String clientReads(Schedule schedule) {
        var endless = new Schedule(
                schedule.recurrence(), schedule.timesADay(), schedule.parts(), schedule.from(), null, null);
        var often =
                schedules.forClient(endless, schedule.from(), UI.getCurrent().getLocale());
        if (schedule.until() == null) return often;
        var weeks = ChronoUnit.WEEKS.between(schedule.from(), schedule.until().plusDays(1));
        return UI.getCurrent().getTranslation("plan.template.reads.weeks", often, weeks);
    }

    @Override
    public Optional<String> departed(DraftLine line, Exercise exercise) {
        return Optional.empty();
    }

    @Override
    public boolean isOneClient() {
        return false;
    }
}
