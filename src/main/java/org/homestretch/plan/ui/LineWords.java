package org.homestretch.plan.ui;

import java.time.LocalDate;
import org.homestretch.dosage.Dosage;
import org.homestretch.library.Exercise;
import org.homestretch.plan.Schedule;

/** What a line of a form says to its reader. */
interface LineWords {

    /** What the reader is called by, such as Mara. */
    String firstName();

    LocalDate today();

    String clientReads(Exercise exercise, Dosage dosage);

    String clientReads(Schedule schedule);
}
