package org.homestretch.adherence;

import static org.homestretch.shared.Require.between;
import static org.homestretch.shared.Require.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * What a client says to have done, once. The date is the client-local one of the occurrence, kept as it was said: no
 * change of zone moves it.
 *
 * @param version the version that the client saw
 * @param slot which of the date's occurrences, from 1
 * @param performedAt by the client's clock, with the zone it stood in
 * @param receivedAt by the server's clock; later than performed when there was no signal
 * @param painBefore 0 to 10
 * @param painAfter 0 to 10
 * @param effort 0 to 10
 * @param note at most 2000 characters
 * @param couldNot why nothing was done; then there are no exercises
 * @param stopped why a part was not done, where the client ended the session early
 */
public record SessionLog(
        SessionLogId id,
        PlanVersionId version,
        LocalDate date,
        int slot,
        Instant performedAt,
        ZoneId zone,
        Instant receivedAt,
        Entry entry,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        @Nullable CouldNot couldNot,
        @Nullable StoppedEarly stopped,
        List<ExerciseLog> exercises) {

    public SessionLog {
        between(1, slot, Schedule.MOST_TIMES_A_DAY, "slot");
        if (painBefore != null) between(0, painBefore, 10, "pain before");
        if (painAfter != null) between(0, painAfter, 10, "pain after");
        if (effort != null) between(0, effort, 10, "effort");
        if (note != null) text(note, 2000, "note");
        exercises = List.copyOf(exercises);
        if (couldNot != null && !exercises.isEmpty()) {
            throw new IllegalArgumentException("A session that could not be done has no exercises");
        }
        if (stopped != null && exercises.isEmpty()) {
            throw new IllegalArgumentException("A session that was stopped early was begun");
        }
    }
}
