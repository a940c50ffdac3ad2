package org.homestretch.adherence;

import java.time.LocalDate;

/** Where a kept log stands: it is current until it is corrected or withdrawn. */
record LogState(LocalDate date, Entry entry, boolean corrected, boolean withdrawn) {

    boolean isCurrent() {
        return !corrected && !withdrawn;
    }
}
