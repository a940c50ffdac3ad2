package org.homestretch.outcome.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.outcome.Answered;
import org.homestretch.outcome.ClientMeasures;
import org.homestretch.outcome.MeasureCourse;
import org.homestretch.outcome.ReadingMeasures;
import org.jspecify.annotations.Nullable;

/**
 * What a client's answers came to.
 *
 * @param score none when too few questions were answered for one
 * @param unit what it counts
 * @param low the lowest score that is possible, and high the highest
 * @param better which way is better for the client
 * @param earlier the scores before it that can be compared with it, oldest first
 * @param answered of all that were asked
 */
record KeptMeasure(
        UUID id,
        @Nullable BigDecimal score,
        String unit,
        BigDecimal low,
        BigDecimal high,
        Better better,
        int answered,
        int asked,
        List<EarlierScore> earlier) {

    enum Better {
        HIGHER,
        LOWER
    }

    record EarlierScore(LocalDate date, BigDecimal score) {}

    static KeptMeasure of(Answered kept, ClientMeasures measures) {
        var course = ReadingMeasures.courses(measures).stream()
                .filter(it -> it.scores().stream().anyMatch(one -> one.answer().equals(kept.id())))
                .findFirst();
        var definition = measures.assignments().stream()
                .filter(it -> it.id().equals(kept.assignment()))
                .findFirst()
                .orElseThrow()
                .definition();
        return new KeptMeasure(
                kept.id().value(),
                kept.score().value(),
                definition.scoring().unit(),
                definition.scoring().low(),
                definition.scoring().high(),
                Better.valueOf(definition.better().name()),
                kept.score().answered(),
                kept.score().asked(),
                course.map(it -> earlier(it, kept)).orElse(List.of()));
    }

    private static List<EarlierScore> earlier(MeasureCourse course, Answered kept) {
        return course.scores().stream()
                .filter(it -> it.score() != null && !it.date().isAfter(kept.date()))
                .filter(it -> !it.answer().equals(kept.id()))
                .map(it -> new EarlierScore(it.date(), java.util.Objects.requireNonNull(it.score())))
                .toList();
    }
}
