package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.adherence.SessionLog;
import org.homestretch.plan.PlanHistory;

/**
 * All that adherence is judged by.
 *
 * @param excused dates of pauses and single excused days; they leave what is expected
 * @param logs the current ones: superseded and withdrawn logs are left out
 */
public record History(PlanHistory plan, Set<LocalDate> excused, List<SessionLog> logs) {

    public History {
        excused = Set.copyOf(excused);
        logs = List.copyOf(logs);
    }
}
