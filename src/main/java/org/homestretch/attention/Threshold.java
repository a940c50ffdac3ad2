package org.homestretch.attention;

/** From where on something needs a therapist; what the product holds stands here until somebody sets another. */
public enum Threshold {
    /** Pain of a day, 0 to 10. */
    PAIN(1, 10, 7),
    /** A worse score, in per cent of the measure's smallest difference that can be told from chance. */
    SCORE_WORSE(100, 300, 100),
    /** Days without a word, those excused left out. */
    SILENT_DAYS(2, 60, 4),
    /** Sessions of the last seven days that could not be done. */
    COULD_NOT(1, 20, 3),
    /** Effort of a day, 0 to 10. */
    EFFORT_HIGH(1, 10, 8),
    /** Percentage points below the client's own usual share. */
    ADHERENCE_DROP(10, 90, 30),
    /** Days ahead of the plan's end. */
    PLAN_ENDS(1, 60, 7),
    /** Effort of a day up to which it is too easy, 0 to 10. */
    EFFORT_LOW(0, 9, 1);

    private final int least;
    private final int most;
    private final int builtIn;

    Threshold(int least, int most, int builtIn) {
        this.least = least;
        this.most = most;
        this.builtIn = builtIn;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    public int builtIn() {
        return builtIn;
    }
}
