package org.homestretch.plan.ui;

import java.time.LocalDate;
import org.homestretch.plan.pause.Pause;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.shared.InputRefused;

/** What a therapist can do about a client's pauses; each may be refused at a field by {@link InputRefused}. */
interface PauseActions {

    void pause(PausePlan wanted);

    void resume(LocalDate resumedOn);

    void takeBack(Pause pause);
}
