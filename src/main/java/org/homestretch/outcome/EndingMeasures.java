package org.homestretch.outcome;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.homestretch.caseload.ClientDischarged;
import org.homestretch.identity.CurrentAccount;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** With the care the questions end: after the last day nothing is asked, also not when the client comes back. */
@Component
class EndingMeasures {

    private final AssignmentRows rows;
    private final CurrentAccount current;
    private final Clock clock;

    EndingMeasures(AssignmentRows rows, CurrentAccount current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ClientDischarged discharged) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var dayAfter = discharged.lastDay().plusDays(1);
        for (var assignment : rows.of(discharged.client())) {
            rows.end(
                    discharged.client(),
                    assignment.id(),
                    dayAfter,
                    current.get().account(),
                    now);
        }
    }
}
