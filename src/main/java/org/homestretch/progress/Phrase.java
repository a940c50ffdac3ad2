package org.homestretch.progress;

import java.util.List;

/** A sentence to be said in the reader's language: its key in the message bundles, with numbers and dates to fill in. */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }
}
