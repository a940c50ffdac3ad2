package org.homestretch.plan.ui;

import java.util.Optional;
import org.homestretch.plan.draft.DraftSchedule;

/** What a line asks of the list that it stands in. */
interface LineActions {

    void changed();

    /** @param by -1 for up, 1 for down */
    void move(LineCard line, int by);

    void remove(LineCard line);

    Optional<DraftSchedule> scheduleAbove(LineCard line);
}
