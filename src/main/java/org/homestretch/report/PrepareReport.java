package org.homestretch.report;

import static org.homestretch.shared.Require.text;

import org.homestretch.progress.Period;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/** @param comment what the therapist wants to say, at most 4000 characters */
public record PrepareReport(
        Period period, Audience audience, @Nullable String comment) {

    public static final int LONGEST_COMMENT = 4000;

    public PrepareReport {
        comment = Typed.orNone(comment);
        if (comment != null) text(comment, LONGEST_COMMENT, "comment");
    }
}
