package org.homestretch.adherence;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.dosage.Seconds;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what was logged in the reader's language, in few words. */
@Component
public class LogSentence {

    private final MessageSource messages;

    LogSentence(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as "right 5, left 4, bonus right 3, with ice". */
    public String exercise(ExerciseLog log, Exercise exercise, Locale locale) {
        var words = new ExerciseWords(exercise.content());
        var preparations =
                log.preparations().stream().sorted().map(key -> say(locale, "with", words.preparationName(key)));
        var variant = exercise.content().variants().stream()
                .filter(it -> it.values().stream().anyMatch(value -> value.key().equals(log.variant())))
                .map(it -> words.variantName(it.key(), String.valueOf(log.variant())));
        return Stream.of(amounts(log, locale), preparations, variant)
                .flatMap(it -> it)
                .collect(joining(say(locale, "comma")));
    }

    /** Such as "Could not: no time. The children were ill." */
    public String couldNot(CouldNot couldNot, Locale locale) {
        var barrier = messages.getMessage(couldNot.barrier().messageKey(), null, locale);
        return couldNot.words() == null
                ? say(locale, "couldNot", barrier)
                : say(locale, "couldNot.words", barrier, couldNot.words());
    }

    /** Such as "Stopped early: no time. The children were ill." */
    public String stopped(StoppedEarly stopped, Locale locale) {
        var reason = messages.getMessage(stopped.reason().messageKey(), null, locale);
        return stopped.words() == null
                ? say(locale, "stopped", reason)
                : say(locale, "stopped.words", reason, stopped.words());
    }

    /** A line for the client: the one exercise in full, or how many of them. */
    public String session(SessionLog log, PrescribedExercises exercises, Locale locale) {
        if (log.couldNot() != null) return couldNot(log.couldNot(), locale);
        var stopped = log.stopped();
        var done = done(log, exercises, locale);
        return stopped == null ? done : say(locale, "and", done, stopped(stopped, locale));
    }

    private String done(SessionLog log, PrescribedExercises exercises, Locale locale) {
        if (log.exercises().size() > 1)
            return say(locale, "exercises", log.exercises().size());
        return log.exercises().stream()
                .map(it -> {
                    var exercise = exercises.of(it.prescription());
                    return say(locale, "named", exercise.name(), exercise(it, exercise, locale));
                })
                .collect(joining());
    }

    /** The sets of a side stand together, in the order in which the sides were done. */
    private Stream<String> amounts(ExerciseLog log, Locale locale) {
        var sums = new LinkedHashMap<String, String>();
        for (var set : log.sets()) {
            var side = set.side() == null ? "none" : set.side().name();
            var amount = say(locale, log.target().amount() instanceof Seconds ? "seconds" : "count", set.amount());
            sums.merge(
                    (set.bonus() ? "bonus." : "done.") + side, amount, (one, other) -> say(locale, "plus", one, other));
        }
        return sums.entrySet().stream().map(it -> say(locale, it.getKey(), it.getValue()));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("adherence.said." + key, arguments, locale);
    }
}
