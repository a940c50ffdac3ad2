package org.homestretch.rights;

import java.time.LocalDate;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client's record as an owner sees it: that it is there, and nothing of what is in it.
 *
 * @param dischargedOn the last day of care; none while it lasts
 */
public record RecordLine(
        ClientId client,
        String name,
        String email,
        @Nullable LocalDate dischargedOn) {}
