package org.homestretch.rights;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.Tombstones;
import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Erases a client for good, at the word of an owner who has typed the client's name. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class Erasing {

    private static final String COUNTS = """
            select
              (select count(*) from plan_version v join plan p on p.practice_id = v.practice_id and p.id = v.plan_id
                where p.practice_id = current_practice() and p.client_id = :client) plan_versions,
              (select count(*) from session_log l
                where l.practice_id = current_practice() and l.client_id = :client) sessions,
              (select count(*) from measure_answer a
                where a.practice_id = current_practice() and a.client_id = :client) answers,
              (select count(*) from message m
                where m.practice_id = current_practice() and m.client_id = :client) messages""";

    private final CaseloadAccess access;
    private final Proof proof;
    private final AccountSessions sessions;
    private final Tombstones tombstones;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Erasing(
            CaseloadAccess access,
            Proof proof,
            AccountSessions sessions,
            Tombstones tombstones,
            CurrentAccount current,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.proof = proof;
        this.sessions = sessions;
        this.tombstones = tombstones;
        this.current = current;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What there is to be lost, in numbers. */
    @Transactional(readOnly = true)
    public Losing preview(ClientId id) {
        var client = access.requireOwning(id);
        return jdbc.sql(COUNTS)
                .param("client", id.value())
                .query((row, _) -> new Losing(
                        id,
                        client.name(),
                        row.getInt("plan_versions"),
                        row.getInt("sessions"),
                        row.getInt("answers"),
                        row.getInt("messages")))
                .single();
    }

    /**
     * Takes away for good whatever the client could be known by. It cannot be undone, not by a backup either.
     *
     * @param name as the owner typed it, to show that this person is meant
     * @throws org.homestretch.identity.ProofWanted when it was not shown lately that it is the owner
     * @throws InputRefused at "name" when it is not the client's, at "reason" when there is none
     */
    public void erase(ClientId id, String name, @Nullable ErasureReason reason) {
        var client = access.requireOwning(id);
        proof.require();
        if (reason == null) throw new InputRefused("reason", "rights.erase.reason.missing");
        if (!client.name().equals(name.strip())) throw new InputRefused("name", "rights.erase.name", client.name());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sessions.endAllOf(client.account());
        jdbc.sql("select erase_client(:client, :reason, :at)::text")
                .param("client", id.value())
                .param("reason", reason.name())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(String.class)
                .single();
        events.publishEvent(new Audited(AuditAction.ERASED, "Erasing", null, null, id.value(), reason.name()));
        entombBeforeCommit(new Tombstones.Tombstone(current.get().practiceId(), id.value(), now));
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
