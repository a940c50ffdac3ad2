package org.homestretch.plan.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.homestretch.dosage.Dosage;
import org.homestretch.library.Exercise;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.draft.DraftLine;

/** What a line of a form says to its reader. */
interface LineWords {

    /** What the reader is called by, such as Mara. */
    String firstName();

    LocalDate today();

    String clientReads(Exercise exercise, Dosage dosage);

    String clientReads(Schedule schedule);

    /** Where the line departs from the template it was taken from; empty when it does not. */
    Optional<String> departed(DraftLine line, Exercise exercise);

    /** Whether the reader is one client, who has dates and may have private notes; any other has weeks. */
    boolean isOneClient();
}
