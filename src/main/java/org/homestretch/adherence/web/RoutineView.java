package org.homestretch.adherence.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.adherence.ClientRoutine;
import org.homestretch.adherence.WeeklyCount;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.change.PlanNews;
import org.homestretch.plan.portal.PortalExercise;
import org.homestretch.plan.portal.PortalExercises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows a routine in the client's language. */
@Component
class RoutineView {

    private final PortalExercises exercises;
    private final OccurrenceView occurrences;
    private final MessageSource messages;

    RoutineView(PortalExercises exercises, OccurrenceView occurrences, MessageSource messages) {
        this.exercises = exercises;
        this.occurrences = occurrences;
        this.messages = messages;
    }

    /** The exercises, of which most days have the same, stand beside the days. */
    PortalRoutines ahead(List<ClientRoutine> days, Optional<PlanNews> news) {
        var first = days.getFirst();
        var locale = first.me().client().language();
        var shown = days.stream().flatMap(day -> shown(day).stream()).distinct().toList();
        return new PortalRoutines(
                first.me().client().email(),
                days.stream()
                        .map(day -> show(day, day == first ? news : Optional.empty(), List.of()))
                        .toList(),
                OccurrenceView.byPosition(shown, first).stream()
                        .map(it -> show(it, first, locale))
                        .toList());
    }

    PortalRoutine show(ClientRoutine routine, Optional<PlanNews> news) {
        var locale = routine.me().client().language();
        return show(
                routine,
                news,
                OccurrenceView.byPosition(shown(routine), routine).stream()
                        .map(it -> show(it, routine, locale))
                        .toList());
    }

    private PortalRoutine show(ClientRoutine routine, Optional<PlanNews> news, List<PortalExercise> shown) {
        var me = routine.me();
        var locale = me.client().language();
        return new PortalRoutine(
                routine.date(),
                routine.today(),
                me.client().zone(),
                me.client().firstName(),
                me.therapistFirstName(),
                me.practice().name(),
                occurrences.minutes(due(routine), routine),
                version(routine).map(it -> it.id().value()).orElse(null),
                message(routine, locale),
                routine.pauses()
                        .on(routine.date())
                        .map(it -> new PortalRoutine.Paused(it.id().value(), it.kind()))
                        .orElse(null),
                news.map(PortalChanges::of).orElse(null),
                routine.week(),
                routine.occurrences().stream()
                        .map(it -> occurrences.show(it, routine))
                        .toList(),
                occurrences.weekly(routine),
                routine.weekly().stream().map(RoutineView::show).toList(),
                occurrences.whenNeeded(routine),
                shown);
    }

    private static PortalRoutine.WeeklyCount show(WeeklyCount count) {
        return new PortalRoutine.WeeklyCount(
                count.prescription().id().value(), count.done(), count.times(), count.isOpen());
    }

    private static List<Prescription> due(ClientRoutine routine) {
        return routine.occurrences().stream()
                .flatMap(it -> it.prescriptions().stream())
                .distinct()
                .toList();
    }

    private PortalExercise show(Prescription prescription, ClientRoutine routine, Locale locale) {
        var exercise = routine.exercises().of(prescription.id());
        return exercises.show(prescription, exercise, routine.exercises().lessonsOf(exercise), locale);
    }

    private static List<Prescription> shown(ClientRoutine routine) {
        return Stream.of(due(routine).stream(), OccurrenceView.shownWeekly(routine), routine.whenNeeded().stream())
                .flatMap(it -> it)
                .toList();
    }

    private static Optional<PlanVersion> version(ClientRoutine routine) {
        return routine.plan().flatMap(plan -> plan.history().effectiveOn(routine.date()));
    }

    private @Nullable String message(ClientRoutine routine, Locale locale) {
        if (routine.isPaused() && prescribesAnything(routine)) return paused(routine, locale);
        if (!routine.occurrences().isEmpty()) {
            return routine.date().isAfter(routine.today()) ? say(locale, "ahead") : null;
        }
        if (routine.plan().isEmpty()) return say(locale, "none");
        var effective = version(routine);
        if (effective.isEmpty()) return say(locale, "begins", requireNonNull(routine.begins()));
        if (effective.get().prescriptions().isEmpty()) return say(locale, "ended");
        var weekDone = !routine.weekly().isEmpty() && routine.weekly().stream().noneMatch(WeeklyCount::isOpen);
        return say(locale, weekDone ? "week.done" : "free");
    }

    private String paused(ClientRoutine routine, Locale locale) {
        var date = routine.date();
        if (date.isBefore(routine.today())) return say(locale, "paused.past");
        return routine.pauses()
                .dueAgain(date)
                .map(due -> say(locale, "paused.until", due.minusDays(1)))
                .orElseGet(() -> say(locale, "paused.open"));
    }

    private static boolean prescribesAnything(ClientRoutine routine) {
        return version(routine).filter(it -> !it.prescriptions().isEmpty()).isPresent();
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("adherence.routine." + key, arguments, locale);
    }
}
