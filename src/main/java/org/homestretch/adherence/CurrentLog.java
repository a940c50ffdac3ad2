package org.homestretch.adherence;

import org.jspecify.annotations.Nullable;

/**
 * A session log as it is kept.
 *
 * @param corrects the earlier log that this one replaces; none for a log that was right at once
 */
public record CurrentLog(SessionLog log, @Nullable SessionLogId corrects) {

    public boolean isCorrection() {
        return corrects != null;
    }

    /** Whether it was entered on a later date than the one it is about. */
    public boolean isLate() {
        return log.entry() == Entry.BACK_FILL;
    }
}
