package org.homestretch.adherence.web;

import java.util.List;
import java.util.Locale;
import org.homestretch.adherence.ClientRoutine;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.portal.PortalExercise;
import org.homestretch.plan.portal.PortalExercises;
import org.springframework.stereotype.Component;

/** Shows the plan in force in the client's language. */
@Component
class PlanView {

    private final PortalExercises exercises;
    private final ScheduleSentence schedules;

    PlanView(PortalExercises exercises, ScheduleSentence schedules) {
        this.exercises = exercises;
        this.schedules = schedules;
    }

    PortalPlan show(ClientRoutine routine) {
        return routine.plan()
                .flatMap(plan -> plan.effectiveOn(routine.today()))
                .map(version -> show(version, routine))
                .orElseGet(() -> new PortalPlan(
                        null, null, null, null, null, routine.me().therapistFirstName(), List.of()));
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
}
