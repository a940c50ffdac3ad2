package org.homestretch.caseload;

import org.homestretch.identity.PersonName;
import org.homestretch.identity.Practice;
import org.jspecify.annotations.Nullable;

/**
 * What a client sees of the own record.
 *
 * @param consentWanted whether the client has not agreed to the newest text
 * @param restriction the one in force
 * @param therapist full name of who has treated the client the longest of those who do; none when nobody does
 */
public record OwnRecord(
        ClientSummary client,
        Practice practice,
        @Nullable String therapist,
        boolean consentWanted,
        @Nullable Restriction restriction) {

    /** What clients call their therapist by. */
    public @Nullable String therapistFirstName() {
        return therapist == null ? null : new PersonName(therapist).first();
    }
}
