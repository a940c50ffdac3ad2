package org.homestretch.plan.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.Colleagues;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.Pause;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.plan.pause.ReadingPauses;
import org.springframework.stereotype.Component;

/** Puts a client's pauses on the screen, with what a therapist can do about them. */
@Component
class PausePieces {

    private final ReadingPauses reading;
    private final Pausing pausing;
    private final Colleagues colleagues;
    private final Clock clock;

    PausePieces(ReadingPauses reading, Pausing pausing, Colleagues colleagues, Clock clock) {
        this.reading = reading;
        this.pausing = pausing;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    ClientPauses of(ClientSummary client) {
        return reading.of(client.id());
    }

    /** Whether the plan is paused, and the ways to pause and to resume. */
    PauseBar bar(ClientSummary client, ClientPauses pauses, Runnable changed) {
        return new PauseBar(pauses, words(client), actions(client.id(), changed));
    }

    /** Every pause there was and will be, newest first. */
    PauseList list(ClientSummary client, ClientPauses pauses, Runnable changed) {
        return new PauseList(pauses, words(client), actions(client.id(), changed));
    }

    private PauseWords words(ClientSummary client) {
        return new PauseWords(client, LocalDate.ofInstant(clock.instant(), client.zone()), colleagues);
    }

    private PauseActions actions(ClientId client, Runnable changed) {
        return new PauseActions() {
            @Override
            public void pause(PausePlan wanted) {
                pausing.pause(client, wanted);
                changed.run();
            }

            @Override
            public void resume(LocalDate resumedOn) {
                pausing.resume(client, resumedOn);
                changed.run();
            }

            @Override
            public void takeBack(Pause pause) {
                pausing.end(client, pause.id(), pause.from());
                changed.run();
            }
        };
    }
}
