package org.homestretch.adherence;

/** Acknowledges a session log: from here on it is kept for good. */
public record Stored(Outcome outcome, SessionLogId id) {

    public enum Outcome {
        STORED,
        /** The same log had come before. */
        ALREADY_STORED
    }
}
