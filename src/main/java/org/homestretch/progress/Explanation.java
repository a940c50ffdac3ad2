package org.homestretch.progress;

import java.util.List;

/** What stands behind one figure: x of y, the rule, what was left out, late entries, and the policy's version. */
public record Explanation(List<Phrase> phrases) {

    public Explanation {
        phrases = List.copyOf(phrases);
    }
}
