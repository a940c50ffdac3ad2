package org.homestretch.progress;

import java.util.List;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.PrescribedExercises;

/** What a log said before it was corrected, newest first, with the exercises that it refers to. */
public record EarlierLogs(List<CurrentLog> logs, PrescribedExercises exercises) {

    public EarlierLogs {
        logs = List.copyOf(logs);
    }
}
