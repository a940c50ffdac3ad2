package org.homestretch.attention;

import static org.homestretch.attention.ReasonKind.SCORE_WORSE;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.outcome.Definition.Better;
import org.homestretch.outcome.MeasureCourse;
import org.homestretch.outcome.MeasureCourse.Change;

/** The rule about scores of measures. Each measure is judged by its own published difference, and not at all without one. */
record ScoreRules(Evidence client, Thresholds thresholds) {

    /** Measures are asked weeks apart, so that a score is news for longer than a day's pain. */
    static final int DAYS = 28;

    /** In the order of the courses. */
    Stream<Reason> worse() {
        var percent = thresholds.value(Threshold.SCORE_WORSE);
        return client.courses().stream()
                .flatMap(course ->
                        course.worse(percent).filter(this::isRecent).map(it -> reason(course, it, percent)).stream());
    }

    private boolean isRecent(Change change) {
        return change.latest().date().isAfter(client.today().minusDays(DAYS));
    }

    private static Reason reason(MeasureCourse course, Change change, int percent) {
        var definition = course.definition();
        var error = Objects.requireNonNull(definition.error());
        var now = Objects.requireNonNull(change.latest().score());
        var least = error.amount().movePointLeft(2).multiply(BigDecimal.valueOf(percent));
        return new Reason(
                SCORE_WORSE,
                change.latest().answer(),
                change.latest().date(),
                definition.name(),
                Objects.requireNonNull(change.first().score()),
                now,
                definition.scoring().unitOf(now),
                change.first().date(),
                change.latest().date(),
                isPrevious(course, change),
                definition.better() == Better.LOWER,
                least,
                definition.scoring().unitOf(least),
                error.amount(),
                error.basis(),
                error.source());
    }

    private static boolean isPrevious(MeasureCourse course, Change change) {
        var scored = course.scores().stream().filter(it -> it.score() != null).toList();
        return scored.get(scored.size() - 2).equals(change.first());
    }
}
