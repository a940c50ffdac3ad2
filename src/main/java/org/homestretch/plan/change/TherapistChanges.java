package org.homestretch.plan.change;

import java.time.LocalDate;
import java.util.List;
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

/** Before and after at a glance, private notes included. */
record TherapistChanges(
        MessageSourceAccessor texts,
        DosageChangeSentence dosages,
        ScheduleSentence schedules,
        Function<UUID, ExerciseContent> exercises,
        LocalDate today,
        Locale locale)
        implements ChangeWording {

    private static final String PART = " · ";

    @Override
    public String subject(PlanChange change) {
        return change instanceof PlanChange.OfLine it ? exercise(it.line()).name() : say("plan.changes.title");
    }

    @Override
    public Optional<String> of(PlanChange change) {
        return Optional.of(
                switch (change) {
                    case PlanChange.OfTitle(var before, var after) -> say("plan.changes.to", before, after);
                    case PlanChange.Added _ -> say("plan.changes.added");
                    case PlanChange.Removed _ -> say("plan.changes.removed");
                    case PlanChange.Moved(var _, var behind) -> moved(behind);
                    case PlanChange.OfExercise(var line, var before) -> exercise(line, before);
                    case PlanChange.OfDosage(var line, var it) ->
                        dosages.forTherapist(it, new ExerciseWords(exercise(line)), locale);
                    case PlanChange.OfSchedule(var line, var before) -> schedule(before, line.schedule());
                    case PlanChange.OfNote(var line, var before) ->
                        say("plan.changes.note", quoted(before), quoted(line.note()));
                    case PlanChange.OfPrivateNote(var line, var before) ->
                        say("plan.changes.private", quoted(before), quoted(line.privateNote()));
                });
    }

    @Override
    public String separator() {
        return say("plan.changes.separator");
    }

    private String moved(@Nullable PlanLine behind) {
        return behind == null
                ? say("plan.changes.first")
                : say("plan.changes.behind", exercise(behind).name());
    }

    private String exercise(PlanLine line, UUID before) {
        var was = exercises.apply(before).name();
        return was.equals(exercise(line).name()) ? say("plan.changes.revised") : say("plan.changes.instead", was);
    }

    private String schedule(@Nullable Schedule before, @Nullable Schedule after) {
        var was = sentence(before);
        var is = sentence(after);
        return was.equals(is) && before != null && after != null
                ? say("plan.changes.from", before.from(), after.from())
                : differing(List.of(was.split(PART)), List.of(is.split(PART)));
    }

    /** Leaves out the parts at both ends that stayed the same. */
    private String differing(List<String> before, List<String> after) {
        int end = 0;
        int least = Math.min(before.size(), after.size());
        while (end < least - 1 && fromEnd(before, end).equals(fromEnd(after, end))) end++;
        int start = 0;
        while (start < least - end - 1 && before.get(start).equals(after.get(start))) start++;
        return say("plan.changes.to", part(before, start, end), part(after, start, end));
    }

    private static String fromEnd(List<String> parts, int place) {
        return parts.get(parts.size() - 1 - place);
    }

    private static String part(List<String> parts, int start, int end) {
        return String.join(PART, parts.subList(start, parts.size() - end));
    }

    private String sentence(@Nullable Schedule schedule) {
        return schedule == null ? say("plan.changes.open") : schedules.forTherapist(schedule, today, locale);
    }

    private String quoted(@Nullable String note) {
        return note == null ? say("plan.changes.none") : say("plan.changes.quoted", note);
    }

    private ExerciseContent exercise(PlanLine line) {
        return exercises.apply(line.exerciseRevision());
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments);
    }
}
