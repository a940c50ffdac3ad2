package org.homestretch.adherence.web;

import java.util.List;
import java.util.Optional;
import org.homestretch.adherence.ClientRoutine;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.change.PlanNews;
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

    PortalPlan show(ClientRoutine routine, Optional<PlanNews> news) {
        return routine.plan()
                .flatMap(plan -> plan.effectiveOn(routine.today()))
                .map(version -> show(version, routine, news))
                .orElseGet(() -> new PortalPlan(
                        null, null, null, null, null, routine.me().therapistFirstName(), null, List.of()));
    }

    private PortalPlan show(PublishedVersion published, ClientRoutine routine, Optional<PlanNews> news) {
        var locale = routine.me().client().language();
        var version = published.version();
        return new PortalPlan(
                version.id().value(),
                version.number(),
                version.effectiveFrom(),
                published.title(),
                published.reason(),
                routine.me().therapistFirstName(),
                news.map(PortalChanges::of).orElse(null),
                version.prescriptions().stream()
                        .map(it -> new PortalPlan.PlannedExercise(
                                exercises.show(it, routine.exercises(), locale),
                                schedules.forClient(it.schedule(), routine.today(), locale)))
                        .toList());
    }
}
