package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.adherence.ClientRoutine;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.LogSentence;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.WeeklyCount;
import org.homestretch.dosage.DosageTime;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
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
        return new PortalRoutine(
                routine.date(),
                routine.today(),
                me.client().zone(),
                me.client().firstName(),
                me.therapistFirstName(),
                me.practice().name(),
                minutes(due(routine), routine),
                version(routine).map(it -> it.id().value()).orElse(null),
                message(routine, locale),
                routine.week(),
                routine.occurrences().stream()
                        .map(it -> show(it, routine, locale))
                        .toList(),
                weekly(routine, locale),
                routine.weekly().stream().map(RoutineView::show).toList(),
                whenNeeded(routine, locale),
                exercises.byPosition(shown(routine), routine.exercises()).stream()
                        .map(it -> exercises.show(it, routine.exercises(), locale))
                        .toList());
    }

    private PortalRoutine.Occurrence show(Occurrence occurrence, ClientRoutine routine, Locale locale) {
        var logs = routine.logsOf(occurrence);
        return show(
                occurrence.slot(),
                occurrence.part(),
                label(occurrence, routine, locale),
                logs.isEmpty() && routine.isOpen(),
                occurrence.prescriptions(),
                logs,
                routine);
    }

    private String label(Occurrence occurrence, ClientRoutine routine, Locale locale) {
        if (occurrence.part() != null) return say(locale, "part." + occurrence.part());
        return routine.occurrences().size() == 1
                ? say(locale, "session")
                : say(locale, "session.of", occurrence.slot());
    }

    private PortalRoutine.@Nullable Occurrence weekly(ClientRoutine routine, Locale locale) {
        var shown = shownWeekly(routine).toList();
        if (shown.isEmpty()) return null;
        var open = routine.weekly().stream().anyMatch(WeeklyCount::isOpen);
        return show(
                1,
                null,
                say(locale, "weekly"),
                open && routine.isOpen(),
                shown,
                routine.weeklyLogs(),
                routine);
    }

    private PortalRoutine.@Nullable Occurrence whenNeeded(ClientRoutine routine, Locale locale) {
        if (routine.whenNeeded().isEmpty()) return null;
        return show(
                1,
                null,
                say(locale, "needed"),
                routine.isOpen(),
                routine.whenNeeded(),
                routine.whenNeededLogs(),
                routine);
    }

    private PortalRoutine.Occurrence show(
            int slot,
            @Nullable PartOfDay part,
            String label,
            boolean due,
            List<Prescription> prescriptions,
            List<CurrentLog> logs,
            ClientRoutine routine) {
        return new PortalRoutine.Occurrence(
                slot,
                part,
                label,
                due,
                minutes(prescriptions, routine),
                exercises.byPosition(prescriptions, routine.exercises()).stream()
                        .map(it -> it.id().value())
                        .toList(),
                logs.stream()
                        .map(it -> show(it, routine, routine.me().client().language()))
                        .toList());
    }

    private static PortalRoutine.WeeklyCount show(WeeklyCount count) {
        return new PortalRoutine.WeeklyCount(count.prescription().id().value(), count.done(), count.times());
    }

    private PortalRoutine.LoggedSession show(CurrentLog kept, ClientRoutine routine, Locale locale) {
        var log = kept.log();
        return new PortalRoutine.LoggedSession(
                log.id().value(),
                log.performedAt().atZone(log.zone()).toOffsetDateTime(),
                sentences.session(log, routine.exercises(), locale),
                NewSessionLog.of(kept));
    }

    private static List<Prescription> due(ClientRoutine routine) {
        return routine.occurrences().stream()
                .flatMap(it -> it.prescriptions().stream())
                .distinct()
                .toList();
    }

    private static Stream<Prescription> shownWeekly(ClientRoutine routine) {
        return routine.weekly().stream()
                .filter(it -> it.isOpen() || it.isDoneOnDate())
                .map(WeeklyCount::prescription);
    }

    private static List<Prescription> shown(ClientRoutine routine) {
        return Stream.of(due(routine).stream(), shownWeekly(routine), routine.whenNeeded().stream())
                .flatMap(it -> it)
                .toList();
    }

    private int minutes(List<Prescription> prescriptions, ClientRoutine routine) {
        var seconds = prescriptions.stream()
                .mapToInt(it -> exercises.seconds(it, routine.exercises()))
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
        if (effective.get().prescriptions().isEmpty()) return say(locale, "ended");
        return say(locale, routine.weekly().isEmpty() ? "free" : "week.done");
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
