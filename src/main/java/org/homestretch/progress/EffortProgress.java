package org.homestretch.progress;

import java.util.List;
import org.homestretch.adherence.SessionLog;
import org.jspecify.annotations.Nullable;

/**
 * Effort from 0 to 10 as the client told it in a period, oldest first.
 *
 * @param median none when it was never told
 */
public record EffortProgress(List<Told> told, @Nullable Double median) {

    public EffortProgress {
        told = List.copyOf(told);
    }

    static EffortProgress of(List<SessionLog> logs) {
        var told = PainProgress.told(logs, SessionLog::effort);
        return new EffortProgress(told, Told.median(told).orElse(null));
    }
}
