package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homestretch.adherence.ClientRoutine;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.LogSentence;
import org.homestretch.adherence.Occurrence;
import org.homestretch.dosage.DosageTime;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.portal.PortalExercise;
import org.homestretch.plan.portal.PortalExercises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a routine in the client's language. */
@Component
class RoutineView {

    private final PortalExercises exercises;
    private final LogSentence sentences;
    private final MessageSource messages;

    RoutineView(PortalExercises exercises, LogSentence sentences, MessageSource messages) {
        this.exercises = exercises;
        this.sentences = sentences;
        this.messages = messages;
    }

    PortalRoutine show(ClientRoutine routine) {
        var me = routine.me();
        var locale = me.client().language();
        var due = due(routine);
        return new PortalRoutine(
                routine.date(),
                routine.today(),
                me.client().zone(),
                me.client().firstName(),
                me.therapistFirstName(),
                me.practice().name(),
                minutes(routine),
                version(routine).map(it -> it.id().value()).orElse(null),
                message(routine, locale),
                routine.week(),
                routine.occurrences().stream()
                        .map(it -> show(it, routine, locale))
                        .toList(),
                due.stream().map(it -> show(it, routine, locale)).toList());
    }

    private PortalRoutine.Occurrence show(Occurrence occurrence, ClientRoutine routine, Locale locale) {
        var logs = routine.logsOf(occurrence);
        var label = routine.occurrences().size() == 1
                ? say(locale, "session")
                : say(locale, "session.of", occurrence.slot());
        return new PortalRoutine.Occurrence(
                occurrence.slot(),
                label,
                logs.isEmpty() && routine.isOpen(),
                byPosition(occurrence.prescriptions(), routine).stream()
                        .map(it -> it.id().value())
                        .toList(),
                logs.stream().map(it -> show(it, routine, locale)).toList());
    }

    private PortalRoutine.LoggedSession show(CurrentLog kept, ClientRoutine routine, Locale locale) {
        var log = kept.log();
        return new PortalRoutine.LoggedSession(
                log.id().value(),
                log.performedAt().atZone(log.zone()).toOffsetDateTime(),
                sentences.session(log, routine.exercises(), locale),
                NewSessionLog.of(kept));
    }

    private List<Prescription> due(ClientRoutine routine) {
        var all = routine.occurrences().stream()
                .flatMap(it -> it.prescriptions().stream())
                .distinct()
                .toList();
        return byPosition(all, routine);
    }

    private static List<Prescription> byPosition(List<Prescription> prescriptions, ClientRoutine routine) {
        return PortalExercises.byPosition(
                prescriptions, it -> routine.exercises().of(it.id()).content());
    }

    private PortalExercise show(Prescription prescription, ClientRoutine routine, Locale locale) {
        var exercise = routine.exercises().of(prescription.id());
        return exercises.show(prescription, exercise, routine.exercises().lessonsOf(exercise), locale);
    }

    private int minutes(ClientRoutine routine) {
        var seconds = due(routine).stream()
                .mapToInt(it -> PortalExercises.seconds(
                        it.dosage(), routine.exercises().of(it.id()).content()))
                .sum();
        return seconds == 0 ? 0 : DosageTime.minutes(seconds);
    }

    private static Optional<PlanVersion> version(ClientRoutine routine) {
        return routine.plan().flatMap(plan -> plan.history().effectiveOn(routine.date()));
    }

    private @Nullable String message(ClientRoutine routine, Locale locale) {
        if (!routine.occurrences().isEmpty()) {
            return routine.date().isAfter(routine.today()) ? say(locale, "ahead") : null;
        }
        if (routine.plan().isEmpty()) return say(locale, "none");
        var effective = version(routine);
        if (effective.isEmpty()) return say(locale, "begins", firstDate(routine));
        return say(locale, effective.get().prescriptions().isEmpty() ? "ended" : "free");
    }

    private static LocalDate firstDate(ClientRoutine routine) {
        return routine.plan().orElseThrow().versions().stream()
                .map(it -> it.version().effectiveFrom())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("adherence.routine." + key, arguments, locale);
    }
}
