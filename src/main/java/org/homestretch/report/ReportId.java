package org.homestretch.report;

import java.util.UUID;
import org.homestretch.shared.NewId;

/** Identifies a progress report. */
public record ReportId(UUID value) {

    static ReportId next() {
        return new ReportId(NewId.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
