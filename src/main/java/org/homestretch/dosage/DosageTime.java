package org.homestretch.dosage;

import java.util.Objects;

/** Estimates how long a prescription takes, to be told as "about 9 minutes"; never used to judge what was done. */
public final class DosageTime {

    private DosageTime() {}

    /**
     * Seconds of one session without preparation: the middle of the amount's range, for each set and side, and the rests
     * between the sets of a side. Sides done in turn share their rests. A rep takes the dosage's own tempo and hold, or
     * else what is usual for the exercise.
     *
     * @param usualMovement usual seconds of a rep's moving phases together
     * @param usualHold usual seconds of a rep's hold, 0 for none
     */
    public static int seconds(Dosage dosage, int usualMovement, int usualHold) {
        var sides = Math.max(1, dosage.laterality().sides().size());
        return secondsOfASet(dosage, usualMovement, usualHold) * dosage.sets() * sides + rests(dosage);
    }

    /** Whole minutes to tell, at least 1. */
    public static int minutes(int seconds) {
        return Math.max(1, Math.toIntExact(Math.round(seconds / 60.0)));
    }

    private static int secondsOfASet(Dosage dosage, int usualMovement, int usualHold) {
        var middle = (dosage.amount().low() + dosage.amount().high()) / 2.0;
        var unit = switch (dosage.amount()) {
            case Seconds _ -> 1;
            case Repetitions _ -> secondsOfARep(dosage, usualMovement, usualHold);
        };
        return (int) Math.ceil(middle * unit);
    }

    private static int secondsOfARep(Dosage dosage, int usualMovement, int usualHold) {
        var tempo = dosage.tempo();
        var movement = tempo == null ? usualMovement : tempo.moveSeconds() + tempo.returnSeconds();
        return movement + Objects.requireNonNullElse(dosage.holdSeconds(), usualHold);
    }

    private static int rests(Dosage dosage) {
        var rounds = dosage.laterality() == Laterality.BOTH ? 2 : 1;
        return Objects.requireNonNullElse(dosage.restSeconds(), 0) * (dosage.sets() - 1) * rounds;
    }
}
