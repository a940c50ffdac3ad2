package org.homestretch.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What expected sessions add up to. */
record Tally(
        int expected,
        int done,
        double dose,
        int prescribed,
        int touched,
        int overDoses,
        int bonusRounds,
        int couldNot) {

    private static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    static Tally of(Collection<ExpectedSession> sessions) {
        return sessions.stream().map(Tally::of).reduce(NOTHING, Tally::plus);
    }

    private static Tally of(ExpectedSession session) {
        var exercises = session.exercises();
        return new Tally(
                1,
                session.isDone() ? 1 : 0,
                exercises.stream().mapToDouble(it -> it.done().dose()).average().orElseThrow(),
                exercises.size(),
                count(exercises.stream().filter(DueExercise::isTouched).count()),
                count(exercises.stream().filter(it -> it.done().isOverDose()).count()),
                exercises.stream().mapToInt(it -> it.done().bonusRounds()).sum(),
                session.couldNot() ? 1 : 0);
    }

    Adherence adherence(
            Window window,
            int backFilled,
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
                couldNot + other.couldNot);
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }
}
