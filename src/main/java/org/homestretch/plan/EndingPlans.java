package org.homestretch.plan;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.homestretch.caseload.ClientDischarged;
import org.homestretch.identity.CurrentAccount;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a client's plan with their care: an empty version takes over on the day after, so that nothing is expected of
 * somebody who was discharged and the days before stay as they are.
 */
@Component
class EndingPlans {

    private final Plans plans;
    private final VersionRecords versions;
    private final CurrentAccount current;
    private final EntityManager entities;
    private final Clock clock;

    EndingPlans(Plans plans, VersionRecords versions, CurrentAccount current, EntityManager entities, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.current = current;
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ClientDischarged discharged) {
        plans.findForPublishing(discharged.client()).ifPresent(plan -> {
            var last = versions.findByPlanOrderByNumber(plan.id()).getLast();
            var number = plan.nextVersion();
            plans.saveAndFlush(plan);
            entities.persist(VersionRecord.ending(
                    last,
                    number,
                    discharged.lastDay().plusDays(1),
                    current.get().account(),
                    clock.instant()));
        });
    }
}
