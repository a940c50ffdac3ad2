package org.homestretch.adherence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.homestretch.plan.PrescriptionId;
import org.jspecify.annotations.Nullable;

/** The days that the database keeps, computed from the current logs themselves. */
public final class RecomputedDay {

    private record Key(int slot, PrescriptionId prescription) {}

    private record Done(SessionLog log, ExerciseLog exercise) {

        Stream<SetLog> counted() {
            return exercise.sets().stream().filter(it -> !it.bonus());
        }

        boolean isTop() {
            return counted()
                    .allMatch(it -> it.amount()
                            >= exercise.target()
                                    .amountWith(exercise.preparations())
                                    .high());
        }
    }

    private RecomputedDay() {}

    /** Oldest first. */
    public static List<ClientDay> of(List<SessionLog> logs) {
        return new TreeMap<>(logs.stream().collect(groupingBy(SessionLog::date)))
                .entrySet().stream().map(it -> of(it.getKey(), it.getValue())).toList();
    }

    /** As it can be compared: in an order of its own. */
    public static ClientDay comparable(ClientDay day) {
        return new ClientDay(
                day.date(),
                day.sessions(),
                day.barriers().stream().sorted().toList(),
                day.pain(),
                day.painAfter(),
                day.painRise(),
                day.effort(),
                day.notes(),
                day.lastNoteAt(),
                day.performedAt(),
                day.places().stream()
                        .sorted(Comparator.comparing(ClientDay.Place::toString))
                        .toList(),
                day.unnamedSlots());
    }

    private static ClientDay of(LocalDate date, List<SessionLog> logs) {
        var places = logs.stream()
                .flatMap(log -> log.exercises().stream().map(it -> new Done(log, it)))
                .collect(groupingBy(it -> new Key(it.log().slot(), it.exercise().prescription())))
                .entrySet()
                .stream()
                .map(it -> place(it.getKey(), it.getValue()))
                .toList();
        var noted = logs.stream().filter(it -> it.note() != null).toList();
        return comparable(new ClientDay(
                date,
                (int) logs.stream()
                        .filter(it -> it.exercises().stream().anyMatch(ExerciseLog::counts))
                        .count(),
                logs.stream()
                        .flatMap(it -> Stream.ofNullable(it.couldNot()))
                        .map(CouldNot::barrier)
                        .toList(),
                most(logs.stream().flatMap(it -> Stream.of(it.painBefore(), it.painAfter()))),
                most(logs.stream().map(SessionLog::painAfter)),
                logs.stream()
                        .filter(it -> it.painBefore() != null && it.painAfter() != null)
                        .mapToInt(it -> it.painAfter() - it.painBefore())
                        .reduce(0, Math::max),
                most(logs.stream().map(SessionLog::effort)),
                noted.size(),
                noted.stream()
                        .map(SessionLog::receivedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                logs.stream()
                        .map(SessionLog::performedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                places,
                logs.stream()
                        .filter(it -> it.exercises().isEmpty())
                        .map(SessionLog::slot)
                        .collect(toSet())));
    }

    private static ClientDay.Place place(Key key, List<Done> done) {
        var sets = done.stream().flatMap(Done::counted).toList();
        var asked = done.stream()
                .mapToInt(it -> it.exercise().target().sets())
                .max()
                .orElseThrow();
        return new ClientDay.Place(
                key.slot(),
                key.prescription(),
                sets.stream().anyMatch(it -> it.amount() > 0),
                !sets.isEmpty(),
                sets.size() >= asked && done.stream().allMatch(Done::isTop));
    }

    private static @Nullable Integer most(Stream<@Nullable Integer> scores) {
        return scores.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
