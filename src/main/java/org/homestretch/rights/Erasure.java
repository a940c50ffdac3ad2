package org.homestretch.rights;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.Tombstones;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.shared.PracticeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes away for good whatever a client could be known by, once the database agrees that this was asked and may be done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Erasure {

    private final AccountSessions sessions;
    private final Tombstones tombstones;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasure(
            AccountSessions sessions,
            Tombstones tombstones,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.tombstones = tombstones;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Of two at once the second finds nothing to do.
     *
     * @param word at whose word, for the audit
     * @return whether it was done
     */
    boolean carryOut(PracticeId practice, ClientId client, AccountId word) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var account = jdbc.sql("select account_id from client where practice_id = current_practice() and id = :client")
                .param("client", client.value())
                .query(UUID.class)
                .single();
        var done = jdbc.sql("select erase_client(:client, :at)")
                .param("client", client.value())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
        if (!done) return false;
        sessions.endAllOf(new AccountId(account));
        events.publishEvent(new Audited(AuditAction.ERASED, "Erasing", null, word, client.value(), reason(client)));
        entombBeforeCommit(new Tombstones.Tombstone(practice.value(), client.value(), now));
        return true;
    }

    private String reason(ClientId client) {
        return jdbc.sql("select reason from erasure where practice_id = current_practice() and client_id = :client")
                .param("client", client.value())
                .query(String.class)
                .single();
    }

    /**
     * A crash between the two leaves a tombstone without an erasure, which the next start makes good, and never an erasure
     * that a backup undoes.
     */
    private void entombBeforeCommit(Tombstones.Tombstone tombstone) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                tombstones.add(tombstone);
            }
        });
    }
}
