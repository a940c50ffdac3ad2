package org.homestretch.rights;

import static org.homestretch.rights.ExportingRecords.MOST_CLIENTS;
import static org.homestretch.rights.ExportingRecords.WITHIN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.OwnersMail;
import org.homestretch.shared.InputRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many clients' whole records one member of staff takes out within a day, so that nobody carries a practice away alone.
 * The audit is what counts, as it has each one before its first byte; the same record again is no other one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TakenOut {

    static final int TOLD_AT = MOST_CLIENTS / 2;

    private static final String COUNT = """
            select count(distinct client_id) clients, count(*) filter (where client_id = :client) again from audit_entry
            where practice_id = current_practice() and actor_id = :me and at > :since
              and action = 'EXPORTED' and subject = 'ExportingRecords' and outcome = 'DONE'""";

    private record Count(int clients, int again) {}

    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final OwnersMail mail;
    private final Addresses addresses;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakenOut(
            CurrentAccount current,
            CurrentPractice practice,
            OwnersMail mail,
            Addresses addresses,
            JdbcClient jdbc,
            Clock clock) {
        this.current = current;
        this.practice = practice;
        this.mail = mail;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this client's could be taken out now. */
    boolean permits(ClientId client) {
        var taken = count(client);
        return taken.again() > 0 || taken.clients() < MOST_CLIENTS;
    }

    /**
     * Asked once the audit has this one too, in its transaction. Tells the owners when half of the bound is reached.
     *
     * @throws InputRefused at "record" when it is one too many, and then the audit has it not
     */
    void require(ClientId client) {
        oneAtATime();
        var taken = count(client);
        if (taken.clients() > MOST_CLIENTS) {
            throw new InputRefused("record", "rights.export.bound", MOST_CLIENTS, WITHIN.toHours());
        }
        if (taken.clients() == TOLD_AT && taken.again() == 1) tell();
    }

    private Count count(ClientId client) {
        return jdbc.sql(COUNT)
                .param("client", client.value())
                .param("me", current.get().accountId())
                .param("since", OffsetDateTime.ofInstant(clock.instant().minus(WITHIN), ZoneOffset.UTC))
                .query((row, _) -> new Count(row.getInt("clients"), row.getInt("again")))
                .single();
    }

    /** Else two at the same moment would each count without the other. */
    private void oneAtATime() {
        jdbc.sql("select id from account where practice_id = current_practice() and id = :me for update")
                .param("me", current.get().accountId())
                .query()
                .singleRow();
    }

    private void tell() {
        var here = practice.get();
        mail.tellAfterCommit("rights.mail.export", _ ->
                new Object[] {here.name(), TOLD_AT, WITHIN.toHours(), MOST_CLIENTS, addresses.of("/workspace/audit")});
    }
}
