package org.homestretch.progress;

import java.time.LocalDate;
import org.homestretch.plan.pause.PauseKind;
import org.jspecify.annotations.Nullable;

/**
 * Something of a period that stands under the same axis as its figures.
 *
 * @param until the last date of a pause; none for an open one, and for what lasts no longer than its date
 * @param version which version of the plan began, or ended it
 * @param pause why the plan rested
 * @param words the reason of a version, the words of a pause, or the client's note
 */
public record TimelineEvent(
        Kind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer version,
        @Nullable PauseKind pause,
        @Nullable String words) {

    public enum Kind {
        PLAN,
        PLAN_ENDED,
        PAUSE,
        NOTE
    }
}
