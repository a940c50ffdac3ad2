package org.homestretch.plan.ui;

import java.util.Optional;
import org.homestretch.library.Exercise;
import org.homestretch.plan.draft.DraftSchedule;
import org.jspecify.annotations.Nullable;

/** What a line asks of the list that it stands in. */
interface LineActions {

    void changed();

    /** @param by -1 for up, 1 for down */
    void move(LineCard line, int by);

    void remove(LineCard line);

    /** Puts the newer revision of its exercise in the line; what was decided in the line stays as far as it still fits. */
    void update(LineCard line, Exercise newer);

    /**
     * @param dragged an exercise of the library, or a line
     * @param before the line that it goes before; none for the end
     */
    void dropped(Object dragged, @Nullable LineCard before);

    Optional<DraftSchedule> scheduleAbove(LineCard line);
}
