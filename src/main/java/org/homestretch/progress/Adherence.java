package org.homestretch.progress;

import java.time.LocalDate;
import java.util.List;

/**
 * Logged against expected in one period, as a policy sees it. Self-reported; it never says why.
 *
 * @param policy version of the policy that the figures follow
 * @param overDoses exercises done beyond the high end of their target; they never raise a figure
 * @param bonusRounds rounds after a click; they never raise a figure
 * @param couldNot expected sessions that could not be done; they stay in what is expected
 * @param backFilled logs entered for an earlier date, extras among them
 * @param extras sessions with something done where nothing was expected; they never raise or lower a figure
 * @param excusedDays days that left what was expected, oldest first; days without anything due are not listed
 * @param weekly how many of the expected sessions might be done on any day of their week
 * @param partWeeks Mondays of the weeks of which only a part counts for what is done so many times a week
 * @param whenNeeded logs with something done because it was needed; never expected, and never extras
 */
public record Adherence(
        Window window,
        String policy,
        Figure frequency,
        Dose dose,
        Figure completeness,
        int overDoses,
        int bonusRounds,
        int couldNot,
        int backFilled,
        int extras,
        List<LocalDate> excusedDays,
        int weekly,
        List<LocalDate> partWeeks,
        int whenNeeded) {

    public Adherence {
        excusedDays = List.copyOf(excusedDays);
        partWeeks = List.copyOf(partWeeks);
    }

    /** Takes one of the figures apart for its reader. */
    public Explanation explanation(Measure measure) {
        return new Explanation(new Explaining(this, measure).phrases());
    }
}
