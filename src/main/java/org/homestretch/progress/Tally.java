package org.homestretch.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.homestretch.adherence.Entry;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.SessionLog;

/** What expected sessions add up to. */
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
        var couldNot = logs.stream().anyMatch(log -> log.couldNot() != null);
        return of(exercises, couldNot ? 1 : 0, late(logs));
    }

    static Tally of(Collection<WeeklySession> sessions) {
        return sessions.stream().map(Tally::of).reduce(NOTHING, Tally::plus);
    }

    /** Logs of the week that were entered on a later day. */
    static Tally ofLate(Collection<SessionLog> taken) {
        return new Tally(0, 0, 0, 0, 0, 0, 0, 0, late(taken));
    }

    private static Tally of(WeeklySession session) {
        return of(session.exercises(), 0, 0);
    }

    private static Tally of(List<MergedExercise> exercises, int couldNot, int backFilled) {
        var touched = count(exercises.stream().filter(MergedExercise::isTouched).count());
        return new Tally(
                1,
                touched > 0 ? 1 : 0,
                exercises.stream().mapToDouble(MergedExercise::dose).average().orElseThrow(),
                exercises.size(),
                touched,
                count(exercises.stream().filter(MergedExercise::isOverDose).count()),
                exercises.stream().mapToInt(MergedExercise::bonusRounds).sum(),
                touched > 0 ? 0 : couldNot,
                backFilled);
    }

    private static int late(Collection<SessionLog> logs) {
        return count(logs.stream().filter(log -> log.entry() == Entry.BACK_FILL).count());
    }

    Adherence adherence(
            Window window,
            int extras,
            List<LocalDate> excusedDays,
            int weekly,
            List<LocalDate> partWeeks,
            int whenNeeded) {
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
                excusedDays,
                weekly,
                partWeeks,
                whenNeeded);
    }

    Tally plus(Tally other) {
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
