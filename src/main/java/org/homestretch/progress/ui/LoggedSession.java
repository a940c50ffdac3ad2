package org.homestretch.progress.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.LogSentence;
import org.homestretch.adherence.PrescribedExercises;
import org.homestretch.adherence.SessionLog;
import org.homestretch.design.Chip;
import org.jspecify.annotations.Nullable;

/** One session as the client reported it. */
class LoggedSession extends Div {

    LoggedSession(CurrentLog kept, PrescribedExercises exercises, LogSentence sentences) {
        addClassName("hs-log");
        var log = kept.log();
        add(heading(kept));
        if (log.couldNot() != null) add(new Paragraph(sentences.couldNot(log.couldNot(), getLocale())));
        log.exercises().forEach(it -> add(exercise(it, exercises, sentences)));
        if (log.stopped() != null) add(new Paragraph(sentences.stopped(log.stopped(), getLocale())));
        var feelings = feelings(log);
        if (!feelings.isEmpty()) add(line(feelings));
        if (log.note() != null) add(new Paragraph(getTranslation("progress.tab.log.note", log.note())));
    }

    private Component heading(CurrentLog kept) {
        var heading = new Div(
                new Span(getTranslation("progress.tab.log.date", kept.log().date())));
        heading.addClassName("hs-row-title");
        if (kept.isLate()) heading.add(chip("late"));
        if (kept.isTimeCorrected()) heading.add(chip("clock"));
        kept.waitedUntil().ifPresent(it -> heading.add(new Chip(say("waited", it), Chip.Tone.QUIET)));
        if (kept.isCorrection()) heading.add(chip("corrected"));
        return heading;
    }

    private Component exercise(ExerciseLog log, PrescribedExercises exercises, LogSentence sentences) {
        var exercise = exercises.of(log.prescription());
        var said = new Div(new Span(exercise.name() + ": " + sentences.exercise(log, exercise, getLocale())));
        if (log.isOverDose()) said.add(chip("over"));
        return said;
    }

    private String feelings(SessionLog log) {
        return Stream.of(pain(log), log.effort() == null ? null : say("effort", log.effort()))
                .filter(Objects::nonNull)
                .collect(joining(" · "));
    }

    private @Nullable String pain(SessionLog log) {
        if (log.painBefore() != null && log.painAfter() != null) {
            return say("pain", log.painBefore(), log.painAfter());
        }
        if (log.painBefore() != null) return say("pain.before", log.painBefore());
        return log.painAfter() == null ? null : say("pain.after", log.painAfter());
    }

    private Chip chip(String key) {
        return new Chip(say(key), key.equals("over") ? Chip.Tone.CLAY : Chip.Tone.QUIET);
    }

    private static Div line(String text) {
        var line = new Div(new Span(text));
        line.addClassName("hs-row-line");
        return line;
    }

    private String say(String key, Object... arguments) {
        return getTranslation("progress.tab.log." + key, arguments);
    }
}
