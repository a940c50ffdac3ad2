package org.homestretch.attention;

import java.util.List;

/**
 * Who needs the signed-in therapist.
 *
 * @param inCare how many clients there are
 * @param needing the most urgent first
 * @param handled what was done today, newest first
 */
public record Today(int inCare, List<Needing> needing, List<Handled> handled) {

    /** A deed with the name of the client whom it was about. */
    public record Handled(String client, Deed deed) {}

    public Today {
        needing = List.copyOf(needing);
        handled = List.copyOf(handled);
    }
}
