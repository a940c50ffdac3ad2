package org.homestretch.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A client as therapists and the client see it.
 *
 * @param consentedAt when the client accepted the invitation and consented; none before
 * @param dischargedOn the client's last day of care; none while it lasts
 */
public record ClientSummary(
        ClientId id,
        AccountId account,
        String name,
        String email,
        @Nullable String phone,
        @Nullable LocalDate dateOfBirth,
        ZoneId zone,
        Locale language,
        @Nullable Instant consentedAt,
        @Nullable LocalDate dischargedOn) {

    /** What comes before the first space. */
    public String firstName() {
        var space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }

    public boolean isDischarged() {
        return dischargedOn != null;
    }
}
