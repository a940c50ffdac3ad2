package org.homestretch.outcome;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Answers to one measure, given once.
 *
 * @param id made where it was typed, so that sending it again is one answer
 * @param corrects the answer that this one replaces
 */
public record NewAnswer(
        AnswerId id,
        AssignmentId assignment,
        Answers answers,
        Instant performedAt,
        ZoneId zone,
        @Nullable AnswerId corrects) {}
