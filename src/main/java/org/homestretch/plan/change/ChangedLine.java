package org.homestretch.plan.change;

/**
 * What is not as it was, ready to be read.
 *
 * @param subject the exercise, or what else of the plan
 * @param words all its changes
 */
public record ChangedLine(String subject, String words) {

    @Override
    public String toString() {
        return subject + ": " + words;
    }
}
