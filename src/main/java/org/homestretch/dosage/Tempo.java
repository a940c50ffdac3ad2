package org.homestretch.dosage;

import static org.homestretch.shared.Require.between;

/** Seconds of the moving phases of one rep: out to the end of the movement, and back. */
public record Tempo(int moveSeconds, int returnSeconds) {

    public Tempo {
        between(1, moveSeconds, 30, "seconds of the movement");
        between(1, returnSeconds, 30, "seconds of the return");
    }
}
