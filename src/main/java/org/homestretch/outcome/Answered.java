package org.homestretch.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A kept answer.
 *
 * @param due the due date that it answers, however late it was given
 * @param date the client's date when it was given
 * @param byTherapist whether a therapist entered what was said on paper or by telephone
 * @param isReplaced whether a correction stands in its place
 */
public record Answered(
        AnswerId id,
        AssignmentId assignment,
        LocalDate due,
        Instant performedAt,
        ZoneId zone,
        LocalDate date,
        Instant receivedAt,
        AccountId enteredBy,
        boolean byTherapist,
        Answers answers,
        Score score,
        @Nullable AnswerId corrects,
        boolean isReplaced) {

    boolean saysTheSameAs(NewAnswer wanted) {
        return id.equals(wanted.id())
                && assignment.equals(wanted.assignment())
                && answers.equals(wanted.answers())
                && java.util.Objects.equals(corrects, wanted.corrects());
    }
}
