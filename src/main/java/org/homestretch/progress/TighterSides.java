package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.shared.Side;

/**
 * Which side the client felt as the tighter one of one line, session by session.
 *
 * @param prescription by which the exercise is found
 * @param answers at least one, oldest first
 */
public record TighterSides(LineId line, PrescriptionId prescription, List<Answer> answers) {

    public record Answer(LocalDate date, int slot, Side side) {}

    /** How the answers moved from the first half of them to the second; one in the middle is in neither. */
    public enum Trend {
        TOO_FEW,
        STEADY,
        TOWARDS_LEFT,
        TOWARDS_RIGHT
    }

    /** Fewer answers than this say nothing of a trend. */
    public static final int LEAST_FOR_A_TREND = 6;

    /** The share that must have moved to the other side, our own rule: a third of the answers. */
    private static final double MOVED = 1 / 3.0;

    public TighterSides {
        answers = List.copyOf(answers);
    }

    public int times(Side side) {
        return times(answers, side);
    }

    public Trend trend() {
        if (answers.size() < LEAST_FOR_A_TREND) return Trend.TOO_FEW;
        var half = answers.size() / 2;
        var early = times(answers.subList(0, half), Side.RIGHT);
        var late = times(answers.subList(answers.size() - half, answers.size()), Side.RIGHT);
        var moved = (late - early) / (double) half;
        if (Math.abs(moved) < MOVED) return Trend.STEADY;
        return moved > 0 ? Trend.TOWARDS_RIGHT : Trend.TOWARDS_LEFT;
    }

    private static int times(List<Answer> answers, Side side) {
        return Math.toIntExact(
                answers.stream().filter(answer -> answer.side() == side).count());
    }
}
