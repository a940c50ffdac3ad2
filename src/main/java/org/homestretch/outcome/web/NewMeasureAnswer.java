package org.homestretch.outcome.web;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.outcome.AnswerId;
import org.homestretch.outcome.Answers;
import org.homestretch.outcome.AssignmentId;
import org.homestretch.outcome.NewAnswer;
import org.homestretch.shared.InputRefused;

/**
 * What a client answers to one measure, once. Sending the same id again is one answer.
 *
 * @param id made by the client's device, UUID version 7
 * @param measure the due measure's id
 * @param activities the ones that are rated, as they are worded; empty unless the measure is on activities
 * @param answers one for each question that was answered
 */
record NewMeasureAnswer(
        UUID id,
        UUID measure,
        OffsetDateTime performedAt,
        ZoneId zone,
        List<String> activities,
        List<QuestionAnswer> answers) {

    /** @param question the question's key */
    record QuestionAnswer(String question, BigDecimal value) {

        QuestionAnswer {
            requireNonNull(question);
            requireNonNull(value);
        }
    }

    NewMeasureAnswer {
        requireNonNull(id);
        requireNonNull(measure);
        requireNonNull(performedAt);
        requireNonNull(zone);
        activities = List.copyOf(activities);
        answers = List.copyOf(answers);
    }

    NewAnswer asked() {
        Map<String, BigDecimal> values = new HashMap<>();
        for (var answer : answers) {
            if (values.put(answer.question(), answer.value()) != null) {
                throw new InputRefused("answers", "outcome.answer.unknown");
            }
        }
        return new NewAnswer(
                new AnswerId(id),
                new AssignmentId(measure),
                Answers.of(values, activities.stream().map(String::strip).toList()),
                performedAt.toInstant(),
                zone,
                null);
    }
}
