package org.homestretch.adherence;

import static org.homestretch.shared.Require.text;

import org.jspecify.annotations.Nullable;

/**
 * The client says that a session was not possible, and why. It stays in what was expected.
 *
 * @param words in the client's own words, at most 1000 characters
 */
public record CouldNot(Barrier barrier, @Nullable String words) {

    public CouldNot {
        if (words != null) text(words, 1000, "words");
    }
}
