package org.homestretch.plan.change;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.dosage.DosageChangeSentence;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseWords;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.ScheduleSentence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** Plain words: what holds now, and what held before. */
record ClientChanges(
        MessageSourceAccessor texts,
        DosageChangeSentence dosages,
        ScheduleSentence schedules,
        Function<UUID, ExerciseContent> exercises,
        LocalDate today,
        Locale locale)
        implements ChangeWording {

    @Override
    public String subject(PlanChange change) {
        return change instanceof PlanChange.OfLine it ? exercise(it.line()).name() : say("plan.changes.client.title");
    }

    @Override
    public Optional<String> of(PlanChange change) {
        return switch (change) {
            case PlanChange.OfTitle(var before, var after) ->
                Optional.of(say("plan.changes.client.title.now", after, before));
            case PlanChange.Added _ -> Optional.of(say("plan.changes.client.added"));
            case PlanChange.Removed _ -> Optional.of(say("plan.changes.client.removed"));
            case PlanChange.Moved(var _, var behind) -> Optional.of(moved(behind));
            case PlanChange.OfExercise(var line, var before) -> Optional.of(exercise(line, before));
            case PlanChange.OfDosage(var line, var it) ->
                Optional.of(dosages.forClient(it, new ExerciseWords(exercise(line)), locale));
            case PlanChange.OfSchedule(var line, var before) -> Optional.of(schedule(before, line.schedule()));
            case PlanChange.OfNote(var line, var _) -> Optional.of(note(line.note()));
            case PlanChange.OfPrivateNote _ -> Optional.empty();
        };
    }

    @Override
    public String separator() {
        return say("plan.changes.client.separator");
    }

    private String moved(@Nullable PlanLine behind) {
        return behind == null
                ? say("plan.changes.client.first")
                : say("plan.changes.client.behind", exercise(behind).name());
    }

    private String exercise(PlanLine line, UUID before) {
        var was = exercises.apply(before).name();
        return was.equals(exercise(line).name())
                ? say("plan.changes.client.revised")
                : say("plan.changes.client.instead", was);
    }

    private String schedule(@Nullable Schedule before, @Nullable Schedule after) {
        var was = sentence(before);
        var is = sentence(after);
        return was.equals(is) && after != null
                ? say("plan.changes.client.from", after.from())
                : say("plan.changes.client.when", is, was);
    }

    /** Without its full stop, to stand inside a sentence. */
    private String sentence(@Nullable Schedule schedule) {
        if (schedule == null) return say("plan.changes.client.open");
        var whole = schedules.forClient(schedule, today, locale);
        var bare = whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
        return bare.substring(0, 1).toLowerCase(locale) + bare.substring(1);
    }

    private String note(@Nullable String after) {
        return after == null ? say("plan.changes.client.note.gone") : say("plan.changes.client.note", after);
    }

    private ExerciseContent exercise(PlanLine line) {
        return exercises.apply(line.exerciseRevision());
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments);
    }
}
