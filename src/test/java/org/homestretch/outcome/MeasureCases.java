package org.homestretch.outcome;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.shared.NewId;

/** Measures and answers for tests. */
public final class MeasureCases {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private MeasureCases() {}

    /** A questionnaire that can be taken in. */
    public static byte[] file() {
        return ImportingMeasuresTest.file();
    }

    static Definition builtIn(String key) {
        return MeasureFiles.read().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Scores of a built-in measure a week apart, the last on a date. */
    public static MeasureCourse course(String key, LocalDate last, Object... scores) {
        var scored = new ArrayList<MeasuredScore>();
        for (int i = 0; i < scores.length; i++) {
            var date = last.minusWeeks(scores.length - 1L - i);
            scored.add(new MeasuredScore(
                    new AnswerId(NewId.next()), date, date, new BigDecimal(scores[i].toString()), 1, 1, false));
        }
        return new MeasureCourse(builtIn(key), List.of(), scored);
    }

    /** Pairs of a question and its answer. */
    public static Answers answers(Object... pairs) {
        return about(List.of(), pairs);
    }

    public static Answers about(List<String> activities, Object... pairs) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], new BigDecimal(pairs[i + 1].toString()));
        }
        return Answers.of(values, activities);
    }

    public static NewAnswer answer(AssignmentId assignment, Answers answers, Instant performedAt) {
        return new NewAnswer(new AnswerId(NewId.next()), assignment, answers, performedAt, BERLIN, null);
    }

    static NewAnswer correcting(Answered answered, Answers answers) {
        return new NewAnswer(
                new AnswerId(NewId.next()),
                answered.assignment(),
                answers,
                answered.performedAt(),
                answered.zone(),
                answered.id());
    }
}
