package org.homestretch.plan.portal;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.homestretch.dosage.Dosage;
import org.homestretch.library.ExerciseContent.Phase;

/** Seconds of the phases of one rep: the dosage's own, or else what is usual; 0 where there is no such phase. */
public record RepTime(int moveSeconds, int holdSeconds, int returnSeconds) {

    static RepTime of(Dosage dosage, List<Phase> usual) {
        var tempo = dosage.tempo();
        return new RepTime(
                tempo == null ? seconds(usual, Phase.Kind.MOVE) : tempo.moveSeconds(),
                requireNonNullElse(dosage.holdSeconds(), seconds(usual, Phase.Kind.HOLD)),
                tempo == null ? seconds(usual, Phase.Kind.RETURN) : tempo.returnSeconds());
    }

    static int seconds(List<Phase> rep, Phase.Kind kind) {
        return rep.stream()
                .filter(it -> it.kind() == kind)
                .mapToInt(Phase::seconds)
                .sum();
    }
}
