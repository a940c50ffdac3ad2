package org.homestretch.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.outcome.Definition.Better;

/**
 * One measure of one client over time. Scores on other activities, or of another version, are another course.
 *
 * @param activities what was rated; empty unless the measure is on activities of one's own
 * @param scores oldest first
 */
public record MeasureCourse(Definition definition, List<String> activities, List<MeasuredScore> scores) {

    /**
     * What lies between an earlier score and the latest.
     *
     * @param amount how much higher the latest is; below zero when it is lower
     */
    public record Change(
            MeasuredScore first, MeasuredScore latest, BigDecimal amount, Direction direction, Size size) {}

    public enum Direction {
        BETTER,
        WORSE,
        SAME
    }

    /** What may be said about the size of a difference. */
    public enum Size {
        /** Less than what can be told from chance. */
        WITHIN_ERROR,
        /** Can be told from chance, and is less than what people call a real difference, as far as that is known. */
        BEYOND_ERROR,
        /** Can be told from chance, and is at least what people call a real difference. */
        IMPORTANT,
        /** Nobody has published what may be chance. */
        UNKNOWN
    }

    public MeasureCourse {
        activities = List.copyOf(activities);
        scores = List.copyOf(scores);
    }

    /** Empty before there are two scores. */
    public Optional<Change> change() {
        var scored = scored();
        return scored.size() < 2 ? Optional.empty() : Optional.of(change(scored.getFirst(), scored.getLast()));
    }

    /**
     * How the latest score is worse than the one before, or else than the first, by so many per cent of what can be told from
     * chance. Empty where it is not, and where nobody has published what may be chance.
     */
    public Optional<Change> worse(int percent) {
        var scored = scored();
        var error = definition.error();
        if (scored.size() < 2 || error == null) return Optional.empty();
        var least = error.amount().movePointLeft(2).multiply(BigDecimal.valueOf(percent));
        return Stream.of(scored.get(scored.size() - 2), scored.getFirst())
                .map(it -> change(it, scored.getLast()))
                .filter(it ->
                        it.direction() == Direction.WORSE && it.amount().abs().compareTo(least) >= 0)
                .findFirst();
    }

    private List<MeasuredScore> scored() {
        return scores.stream().filter(it -> it.score() != null).toList();
    }

    private Change change(MeasuredScore first, MeasuredScore latest) {
        var amount = value(latest).subtract(value(first));
        return new Change(first, latest, amount, direction(amount), size(amount.abs()));
    }

    private Direction direction(BigDecimal amount) {
        if (amount.signum() == 0) return Direction.SAME;
        return amount.signum() > 0 == (definition.better() == Better.HIGHER) ? Direction.BETTER : Direction.WORSE;
    }

    private Size size(BigDecimal amount) {
        var error = definition.error();
        var important = definition.important();
        if (error == null) return Size.UNKNOWN;
        if (amount.compareTo(error.amount()) < 0) return Size.WITHIN_ERROR;
        return important != null && amount.compareTo(important.amount()) >= 0 ? Size.IMPORTANT : Size.BEYOND_ERROR;
    }

    private static BigDecimal value(MeasuredScore scored) {
        return scored.score() == null ? BigDecimal.ZERO : scored.score();
    }
}
