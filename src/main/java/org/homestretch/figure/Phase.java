package org.homestretch.figure;

/** One phase of a rep and how long it lasts. */
public record Phase(Kind kind, int seconds) {
    public enum Kind {
        MOVE,
        HOLD,
        RETURN
    }
}
