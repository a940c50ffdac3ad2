package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.homestretch.adherence.ClientRoutine;
import org.homestretch.plan.Phase;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.portal.PortalExercise;
import org.homestretch.plan.portal.PortalExercises;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Shows the plan in force in the client's language. */
@Component
class PlanView {

    private final PortalExercises exercises;
    private final ScheduleSentence schedules;
    private final MessageSource messages;

    PlanView(PortalExercises exercises, ScheduleSentence schedules, MessageSource messages) {
        this.exercises = exercises;
        this.schedules = schedules;
        this.messages = messages;
    }

    PortalPlan show(ClientRoutine routine) {
        return routine.plan()
                .flatMap(plan -> plan.effectiveOn(routine.today()))
                .map(version -> show(version, routine))
                .orElseGet(() -> new PortalPlan(
                        null, null, null, null, null, null, routine.me().therapistFirstName(), List.of()));
    }

    private PortalPlan show(PublishedVersion published, ClientRoutine routine) {
        var locale = routine.me().client().language();
        var version = published.version();
        return new PortalPlan(
                version.id().value(),
                version.number(),
                version.effectiveFrom(),
                published.title(),
                published.reason(),
                phase(published.phase(), routine.today(), locale),
                routine.me().therapistFirstName(),
                version.prescriptions().stream()
                        .map(it -> new PortalPlan.PlannedExercise(
                                show(it, routine, locale), schedules.forClient(it.schedule(), routine.today(), locale)))
                        .toList());
    }

    private PortalExercise show(Prescription prescription, ClientRoutine routine, Locale locale) {
        var exercise = routine.exercises().of(prescription.id());
        return exercises.show(prescription, exercise, routine.exercises().lessonsOf(exercise), locale);
    }

    /** Never a deadline: what goes on after its planned weeks simply goes on. */
    private @Nullable String phase(@Nullable Phase phase, LocalDate today, Locale locale) {
        if (phase == null || !phase.hasBegunOn(today)) return null;
        return phase.isPastOn(today)
                ? messages.getMessage("adherence.plan.phase.on", null, locale)
                : messages.getMessage(
                        "adherence.plan.phase", new Object[] {phase.weekOn(today), phase.weeks()}, locale);
    }
}
