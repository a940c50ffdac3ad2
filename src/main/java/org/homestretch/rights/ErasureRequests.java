package org.homestretch.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.Tenant;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.homestretch.shared.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of what was asked and withdrawn. Whoever calls has made sure that they may know it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ErasureRequests {

    /** Shows what was asked in all practices, by numbers alone. */
    static final Tenant JOB = Tenant.atDoor("job:erasure");

    private static final String OPEN = """
            from erasure_request r where not exists (select from erasure_withdrawal w
              where w.practice_id = r.practice_id and w.client_id = r.client_id and w.request_id = r.id)""";

    private static final String SHOWN = """
            select r.client_id, c.name, a.name asker, r.asked_at, r.due_at, r.reason,
              a.role = 'OWNER' and a.password_hash is not null and a.deactivated_at is null standing,
              r.asked_by <> :me and me.role = 'OWNER' and me.created_at <= :longHere confirmable
            from (select r.* %s) r
            join client c on c.practice_id = r.practice_id and c.id = r.client_id
            join account a on a.practice_id = r.practice_id and a.id = r.asked_by
            join account me on me.practice_id = r.practice_id and me.id = :me
            where r.practice_id = current_practice() and (cast(:client as uuid) is null or r.client_id = :client)
            order by r.due_at, r.client_id""".formatted(OPEN);

    /** Whose day has passed. */
    record Due(PracticeId practice, ClientId client, AccountId askedBy) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    ErasureRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The soonest first, as this member of staff sees them. */
    List<ErasureRequest> open(AccountId me, @Nullable ClientId only) {
        return jdbc.sql(SHOWN)
                .param("me", me.value())
                .param("client", only == null ? null : only.value())
                .param("longHere", at(clock.instant().minus(AskingErasure.DELAY)))
                .query((row, _) -> request(row))
                .list();
    }

    /** Nobody asks, withdraws or erases meanwhile. */
    Optional<UUID> lockAndFind(ClientId client) {
        jdbc.sql("select id from client where practice_id = current_practice() and id = :client for update")
                .param("client", client.value())
                .query(UUID.class)
                .single();
        return jdbc.sql("select r.id " + OPEN + " and r.practice_id = current_practice() and r.client_id = :client")
                .param("client", client.value())
                .query(UUID.class)
                .optional();
    }

    Instant ask(ClientId client, AccountId asker, ErasureReason reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = now.plus(AskingErasure.DELAY);
        jdbc.sql("""
                        insert into erasure_request (practice_id, client_id, id, asked_by, asked_at, due_at, reason)
                        values (current_practice(), :client, :id, :asker, :now, :due, :reason)""")
                .param("client", client.value())
                .param("id", NewId.next())
                .param("asker", asker.value())
                .param("now", at(now))
                .param("due", at(due))
                .param("reason", reason.name())
                .update();
        return due;
    }

    void withdraw(ClientId client, UUID request, AccountId by) {
        jdbc.sql("""
                        insert into erasure_withdrawal (practice_id, client_id, request_id, withdrawn_by, withdrawn_at)
                        values (current_practice(), :client, :request, :by, :now)""")
                .param("client", client.value())
                .param("request", request)
                .param("by", by.value())
                .param("now", at(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .update();
    }

    /** Of all practices; asked as {@link #JOB}. */
    List<Due> due() {
        return jdbc.sql("select r.practice_id, r.client_id, r.asked_by " + OPEN
                        + " and r.due_at <= :now order by r.due_at")
                .param("now", at(clock.instant()))
                .query((row, _) -> new Due(
                        new PracticeId(row.getObject("practice_id", UUID.class)),
                        new ClientId(row.getObject("client_id", UUID.class)),
                        new AccountId(row.getObject("asked_by", UUID.class))))
                .list();
    }

    private static ErasureRequest request(ResultSet row) throws SQLException {
        return new ErasureRequest(
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                row.getString("asker"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                ErasureReason.valueOf(row.getString("reason")),
                row.getBoolean("confirmable"),
                row.getBoolean("standing"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
