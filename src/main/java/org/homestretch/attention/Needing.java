package org.homestretch.attention;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.progress.Figure;

/**
 * A client who needs somebody.
 *
 * @param today the client's current local date
 * @param reasons at least one, the most urgent first
 * @param pains the most pain of the last days on which some was told, oldest first
 * @param sessions the last fourteen days one by one, today last
 */
public record Needing(
        ClientSummary client, LocalDate today, List<Reason> reasons, List<Integer> pains, List<Figure> sessions) {

    public Needing {
        reasons = List.copyOf(reasons);
        pains = List.copyOf(pains);
        sessions = List.copyOf(sessions);
    }

    public Reason first() {
        return reasons.getFirst();
    }
}
