package org.homestretch.adherence.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.adherence.ClientRoutine;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.LogSentence;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.WeeklyCount;
import org.homestretch.dosage.DosageTime;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.portal.PortalExercises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows what can be logged on a date, due on it or on any day, in the client's language. */
@Component
class OccurrenceView {

    private final LogSentence sentences;
    private final MessageSource messages;

    OccurrenceView(LogSentence sentences, MessageSource messages) {
        this.sentences = sentences;
        this.messages = messages;
    }

    PortalRoutine.Occurrence show(Occurrence occurrence, ClientRoutine routine) {
        var logs = routine.logsOf(occurrence);
        var waits = logs.isEmpty() && routine.isOpen() && !routine.isPaused();
        var prescriptions = occurrence.prescriptions();
        return new PortalRoutine.Occurrence(
                occurrence.slot(),
                occurrence.part(),
                label(occurrence, routine),
                waits,
                minutes(prescriptions, routine),
                ids(prescriptions, routine),
                logged(logs, routine));
    }

    PortalRoutine.@Nullable Occurrence weekly(ClientRoutine routine) {
        var shown = shownWeekly(routine).toList();
        if (shown.isEmpty()) return null;
        var open = routine.weekly().stream()
                .filter(WeeklyCount::isOpen)
                .map(WeeklyCount::prescription)
                .toList();
        return undated(
                "weekly",
                !open.isEmpty() && !routine.isPaused(),
                minutes(open, routine),
                shown,
                routine.weeklyLogs(),
                routine);
    }

    PortalRoutine.@Nullable Occurrence whenNeeded(ClientRoutine routine) {
        var all = routine.whenNeeded();
        if (all.isEmpty()) return null;
        return undated("needed", true, minutes(all, routine), all, routine.whenNeededLogs(), routine);
    }

    /** What is weekly is shown while it is open, and on the date that it was done on. */
    static Stream<Prescription> shownWeekly(ClientRoutine routine) {
        return routine.weekly().stream()
                .filter(it -> it.isOpen() || it.isDoneOnDate())
                .map(WeeklyCount::prescription);
    }

    int minutes(List<Prescription> prescriptions, ClientRoutine routine) {
        var seconds = prescriptions.stream()
                .mapToInt(it -> PortalExercises.seconds(
                        it.dosage(), routine.exercises().of(it.id()).content()))
                .sum();
        return seconds == 0 ? 0 : DosageTime.minutes(seconds);
    }

    private PortalRoutine.Occurrence undated(
            String label,
            boolean waits,
            int minutes,
            List<Prescription> shown,
            List<CurrentLog> logs,
            ClientRoutine routine) {
        return new PortalRoutine.Occurrence(
                1,
                null,
                say(language(routine), label),
                waits && routine.isOpen(),
                minutes,
                ids(shown, routine),
                logged(logs, routine));
    }

    private String label(Occurrence occurrence, ClientRoutine routine) {
        var locale = language(routine);
        if (occurrence.part() != null) return say(locale, "part." + occurrence.part());
        return routine.occurrences().size() == 1
                ? say(locale, "session")
                : say(locale, "session.of", occurrence.slot());
    }

    static List<Prescription> byPosition(List<Prescription> prescriptions, ClientRoutine routine) {
        return PortalExercises.byPosition(
                prescriptions, it -> routine.exercises().of(it.id()).content());
    }

    private List<UUID> ids(List<Prescription> prescriptions, ClientRoutine routine) {
        return byPosition(prescriptions, routine).stream()
                .map(it -> it.id().value())
                .toList();
    }

    private List<PortalRoutine.LoggedSession> logged(List<CurrentLog> logs, ClientRoutine routine) {
        return logs.stream().map(it -> show(it, routine, language(routine))).toList();
    }

    private PortalRoutine.LoggedSession show(CurrentLog kept, ClientRoutine routine, Locale locale) {
        var log = kept.log();
        return new PortalRoutine.LoggedSession(
                log.id().value(),
                log.performedAt().atZone(log.zone()).toOffsetDateTime(),
                sentences.session(log, routine.exercises(), locale),
                kept.isTimeCorrected(),
                NewSessionLog.of(kept));
    }

    private static Locale language(ClientRoutine routine) {
        return routine.me().client().language();
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("adherence.routine." + key, arguments, locale);
    }
}
