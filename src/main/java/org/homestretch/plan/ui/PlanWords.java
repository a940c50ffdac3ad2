package org.homestretch.plan.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.change.PlanChangeSentences;
import org.springframework.stereotype.Component;

/** Finds the words for a client's plan. */
@Component
class PlanWords {

    private final DosageSentence dosages;
    private final ScheduleSentence schedules;
    private final PlanChangeSentences changes;
    private final Clock clock;

    PlanWords(DosageSentence dosages, ScheduleSentence schedules, PlanChangeSentences changes, Clock clock) {
        this.dosages = dosages;
        this.schedules = schedules;
        this.changes = changes;
        this.clock = clock;
    }

    ClientWords of(ClientSummary client) {
        return new ClientWords(
                client, LocalDate.ofInstant(clock.instant(), client.zone()), dosages, schedules, changes);
    }

    /** Of a plan that is not for anybody yet. */
    LineWords ofAnyClient() {
        return new AnyClientWords(dosages, schedules);
    }
}
