package org.homestretch.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds; nothing is stored yet.
 *
 * @param definition none when it was refused
 * @param faults why it was refused, each with its place in the file
 * @param leftOut places of what was read past, since nothing here can use it
 */
public record MeasureReport(
        String fileName,
        @Nullable Definition definition,
        Standing standing,
        List<String> faults,
        List<String> leftOut) {

    public enum Standing {
        NEW,
        /** Another version of one that the practice has; assignments keep the one they were made with. */
        NEW_VERSION,
        ALREADY_HERE,
        REFUSED
    }

    public MeasureReport {
        faults = List.copyOf(faults);
        leftOut = List.copyOf(leftOut);
    }

    static MeasureReport refused(String fileName, List<String> faults) {
        return new MeasureReport(fileName, null, Standing.REFUSED, faults, List.of());
    }
}
