package org.homestretch.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.homestretch.adherence.Entry;
import org.homestretch.adherence.Occurrence;

/** What expected occurrences add up to. */
record Tally(
        int expected,
        int done,
        double dose,
        int prescribed,
        int touched,
        int overDoses,
        int bonusRounds,
        int couldNot,
        int backFilled) {

    private static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Tally of(Collection<Occurrence> expected, LoggedOccurrences logs) {
        return expected.stream().map(occurrence -> of(occurrence, logs)).reduce(NOTHING, Tally::plus);
    }

    private static Tally of(Occurrence occurrence, LoggedOccurrences logged) {
        var logs = logged.of(occurrence);
        var exercises = occurrence.prescriptions().stream()
                .map(prescription -> MergedExercise.of(prescription, logs))
                .toList();
        var touched = count(exercises.stream().filter(MergedExercise::isTouched).count());
        return new Tally(
                1,
                touched > 0 ? 1 : 0,
                exercises.stream().mapToDouble(MergedExercise::dose).average().orElseThrow(),
                exercises.size(),
                touched,
                count(exercises.stream().filter(MergedExercise::isOverDose).count()),
                exercises.stream().mapToInt(MergedExercise::bonusRounds).sum(),
                touched == 0 && logs.stream().anyMatch(log -> log.couldNot() != null) ? 1 : 0,
                count(logs.stream()
                        .filter(log -> log.entry() == Entry.BACK_FILL)
                        .count()));
    }

    Adherence adherence(Window window, int extras, List<LocalDate> excusedDays) {
        return new Adherence(
                window,
                AdherencePolicy.VERSION,
                new Figure(done, expected),
                new Dose(dose, expected),
                new Figure(touched, prescribed),
                overDoses,
                bonusRounds,
                couldNot,
                backFilled,
                extras,
                excusedDays);
    }

    private Tally plus(Tally other) {
        return new Tally(
                expected + other.expected,
                done + other.done,
                dose + other.dose,
                prescribed + other.prescribed,
                touched + other.touched,
                overDoses + other.overDoses,
                bonusRounds + other.bonusRounds,
                couldNot + other.couldNot,
                backFilled + other.backFilled);
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
