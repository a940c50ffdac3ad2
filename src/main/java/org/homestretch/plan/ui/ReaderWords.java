package org.homestretch.plan.ui;

import java.util.Optional;
import org.homestretch.dosage.Dosage;
import org.homestretch.library.Exercise;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.draft.DraftLine;

/** Whom a form is written for: one client with dates, or any client with weeks. */
interface ReaderWords {

    String firstName();

    String clientReads(Exercise exercise, Dosage dosage);

    String clientReads(Schedule schedule);

    /** Where the line departs from the template it was taken from; empty when it does not. */
    Optional<String> departed(DraftLine line, Exercise exercise);

    /** Whether it is one client, who has dates and may have private notes. */
    boolean isOneClient();
}
