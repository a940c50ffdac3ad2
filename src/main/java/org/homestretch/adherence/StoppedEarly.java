package org.homestretch.adherence;

import static org.homestretch.shared.Require.text;

import org.jspecify.annotations.Nullable;

/**
 * The client says that a session ended before its end, and why. What was done counts as it is.
 *
 * @param reason anything but having forgotten
 * @param words in the client's own words, at most 1000 characters
 */
public record StoppedEarly(Barrier reason, @Nullable String words) {

    public StoppedEarly {
        if (!reason.mayStop()) throw new IllegalArgumentException("Who began a session did not forget it");
        if (words != null) text(words, 1000, "words");
    }
}
