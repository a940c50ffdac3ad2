package org.homestretch.progress.progression;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.adherence.SetLog;
import org.homestretch.dosage.Amount;
import org.homestretch.plan.Prescription;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * One session of one line under its present target. Several logs of the same occurrence are one session; bonus rounds
 * are left out.
 *
 * @param parts at least one, by the time at which they were done
 */
record LineSession(List<Part> parts) {

    /** What one log says about the line. */
    record Part(SessionLog log, ExerciseLog exercise) {

        private Stream<SetLog> counted(@Nullable Side side) {
            return exercise.sets().stream().filter(set -> !set.bonus() && Objects.equals(set.side(), side));
        }

        private Amount target() {
            return exercise.target().amountWith(exercise.preparations());
        }
    }

    private record Time(LocalDate date, int slot) {}

    private static final Comparator<Time> IN_TIME =
            Comparator.comparing(Time::date).thenComparingInt(Time::slot);

    LineSession {
        parts = List.copyOf(parts);
    }

    /** The sessions of the line, oldest first; logs under another target, and logs that came twice, are left out. */
    static List<LineSession> of(Prescription line, List<SessionLog> logs) {
        return logs.stream()
                .sorted(Comparator.comparing(SessionLog::performedAt)
                        .thenComparing(log -> log.id().value()))
                .flatMap(log -> log.exercises().stream()
                        .filter(exercise -> isUnderTarget(line, exercise))
                        .map(exercise -> new Part(log, exercise)))
                .distinct()
                .collect(groupingBy(
                        part -> new Time(part.log().date(), part.log().slot()), () -> new TreeMap<>(IN_TIME), toList()))
                .values()
                .stream()
                .map(LineSession::new)
                .toList();
    }

    /** A set of nothing counts too: having tried in vain says most of all. */
    private static boolean isUnderTarget(Prescription line, ExerciseLog exercise) {
        return exercise.line().equals(line.line())
                && exercise.target().equals(line.dosage())
                && exercise.sets().stream().anyMatch(set -> !set.bonus());
    }

    LocalDate date() {
        return last().log().date();
    }

    int slot() {
        return last().log().slot();
    }

    SessionLogId lastLog() {
        return last().log().id();
    }

    /** What one set asked for with the preparations used, by the latest log. */
    Amount target() {
        return last().target();
    }

    /** Whether on each required side all sets were done, each to the high end of the target that applied. */
    boolean reachedTop() {
        return last().exercise().requiredSides().stream().allMatch(this::reachedTopOn);
    }

    private boolean reachedTopOn(@Nullable Side side) {
        var sets = parts.stream().flatMap(part -> part.counted(side)).count();
        return sets >= last().exercise().target().sets()
                && parts.stream()
                        .allMatch(part -> part.counted(side)
                                .allMatch(set -> set.amount() >= part.target().high()));
    }

    boolean tellsPain() {
        return pains().findAny().isPresent();
    }

    /** The most pain told before or after; 0 when none was told. */
    int mostPain() {
        return pains().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The most pain told after; 0 when none was told. */
    int painAfter() {
        return logs().map(SessionLog::painAfter)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /** How much pain rose in one log; 0 when it did not, or when it was not told both times. */
    int painRise() {
        return logs().mapToInt(LineSession::rise).max().orElse(0);
    }

    boolean wentBeyondEffort() {
        var ceiling = last().exercise().target().effortCeiling();
        return ceiling != null && logs().anyMatch(log -> log.effort() != null && log.effort() > ceiling);
    }

    private static int rise(SessionLog log) {
        return log.painBefore() == null || log.painAfter() == null
                ? 0
                : Math.max(0, log.painAfter() - log.painBefore());
    }

    private Stream<Integer> pains() {
        return logs().flatMap(
                        log -> Stream.of(log.painBefore(), log.painAfter()).filter(Objects::nonNull));
    }

    private Stream<SessionLog> logs() {
        return parts.stream().map(Part::log);
    }

    private Part last() {
        return parts.getLast();
    }
}
