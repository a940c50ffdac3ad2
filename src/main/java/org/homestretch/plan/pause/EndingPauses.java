package org.homestretch.plan.pause;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homestretch.caseload.ClientDischarged;
import org.homestretch.identity.CurrentAccount;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a client's pauses with their care, so that an open one does not excuse a client for ever who comes back. The days
 * of the care stay excused; a pause to come is taken back.
 */
@Component
class EndingPauses {

    private final PauseRows rows;
    private final CurrentAccount current;
    private final Clock clock;

    EndingPauses(PauseRows rows, CurrentAccount current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ClientDischarged discharged) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (var pause : rows.of(discharged.client()).pauses()) {
            if (!pause.goesBeyond(discharged.lastDay())) continue;
            rows.end(
                    discharged.client(),
                    pause,
                    endOf(pause, discharged),
                    current.get().account(),
                    now);
        }
    }

    private static LocalDate endOf(Pause pause, ClientDischarged discharged) {
        var dayAfter = discharged.lastDay().plusDays(1);
        return pause.from().isAfter(dayAfter) ? pause.from() : dayAfter;
    }
}
