package org.homestretch.rights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.caseload.Restricting;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.OwnersMail;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.Typed;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets an owner read the record of a client whom somebody else treats, when somebody must know now (HIPAA 164.312 (a)(2)(ii)):
 * for an hour, with a reason, and never in silence. Nothing can be changed by it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class ReadingInEmergencies {

    public static final Duration OPEN_FOR = Duration.ofHours(1);

    /** The part that says who it is and how to reach them: names and values. */
    public static final String WHO = RecordPart.IDENTITY.key();

    /** The other parts that are read, in the order in which they help somebody who knows nothing yet. */
    public static final List<String> PARTS = Stream.of(
                    RecordPart.THERAPISTS,
                    RecordPart.RESTRICTIONS,
                    RecordPart.PLANS,
                    RecordPart.PAUSES,
                    RecordPart.SESSIONS,
                    RecordPart.HELP,
                    RecordPart.MESSAGES,
                    RecordPart.ANSWERS,
                    RecordPart.REPORTS)
            .map(RecordPart::key)
            .toList();

    private final CaseloadAccess access;
    private final EmergencyRows rows;
    private final RecordPages pages;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Addresses addresses;
    private final Proof proof;
    private final OwnersMail mail;
    private final Clock clock;

    ReadingInEmergencies(
            CaseloadAccess access,
            EmergencyRows rows,
            RecordPages pages,
            CurrentAccount current,
            CurrentPractice practice,
            Addresses addresses,
            Proof proof,
            OwnersMail mail,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.pages = pages;
        this.current = current;
        this.practice = practice;
        this.addresses = addresses;
        this.proof = proof;
        this.mail = mail;
        this.clock = clock;
    }

    /**
     * Opens the record to the signed-in owner for {@link #OPEN_FOR}, and tells all owners and the client's therapists.
     *
     * @throws org.homestretch.identity.ProofWanted when it was not shown lately that it is the owner
     * @throws InputRefused at "words" when they say nothing, or too much
     */
    public EmergencyAccess open(ClientId client, String words) {
        var found = access.requireOwning(client);
        proof.require();
        var why = Typed.reason(
                words, Restricting.LONGEST_WORDS, "rights.emergency.why.missing", "caseload.restricted.long");
        var me = current.get();
        var now = now();
        var until = now.plus(OPEN_FOR);
        rows.open(client, me.account(), now, until, why);
        mail.tellAfterCommit("rights.mail.emergency", rows.therapistsOf(client), _ ->
                new Object[] {practice.get().name(), addresses.of("/workspace")});
        return new EmergencyAccess(client, found.name(), me.displayName(), now, until, why);
    }

    /**
     * A page of a part, the newest first; pages count from 0.
     *
     * @param part {@link #WHO} or one of {@link #PARTS}
     * @throws ClientNotFound when the record is not open to the signed-in owner
     */
    @Transactional(readOnly = true)
    public RecordPage read(ClientId client, String part, int page, Locale locale) {
        var found = access.requireOwning(client);
        if (rows.openTo(client, current.get().account(), now()).isEmpty()) throw new ClientNotFound();
        return pages.read(found, part, page, locale);
    }

    static boolean isShown(String part) {
        return part.equals(WHO) || PARTS.contains(part);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
