package org.homestretch.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Describes a failure for the log by type and place alone, since messages may hold what people typed. */
public final class Incident {

    private Incident() {}

    public static String describe(Throwable thrown) {
        var text = new StringBuilder();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName()).append(places(cause)).append(' ');
        }
        return text.toString().strip();
    }

    private static String places(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.homestretch"))
                .limit(4)
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .collect(Collectors.joining(" < ", " at [", "]"));
    }
}
