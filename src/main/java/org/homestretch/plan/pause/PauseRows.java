package org.homestretch.plan.pause;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The kept pauses. Their rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PauseRows {

    /** Holds the client's row, so that a discharge at the same moment comes either before, or after and sees the pause. */
    private static final String INSERT = """
            insert into plan_pause (
              practice_id, client_id, id, kind, first_date, last_date, words, entered_by, entered_at)
            select c.practice_id, c.id, :id, :kind, :from, :until, :words, :account, :now
            from client c where c.practice_id = current_practice() and c.id = :client and c.discharged_on is null
            for share
            on conflict do nothing""";

    private static final String END = """
            insert into plan_pause_end (
              practice_id, client_id, pause_id, first_date, resumed_on, ended_by, ended_at)
            values (current_practice(), :client, :id, :from, :resumed, :account, :now)
            on conflict do nothing""";

    private static final String SELECT = """
            select p.client_id, p.id, p.kind, p.first_date, p.last_date, p.words, p.entered_by, p.entered_at,
              e.resumed_on, e.ended_by, e.ended_at
            from plan_pause p
            left join plan_pause_end e
              on e.practice_id = p.practice_id and e.client_id = p.client_id and e.pause_id = p.id
            where p.practice_id = current_practice() and p.client_id in (:clients)
            order by p.first_date, p.entered_at, p.id""";

    private final JdbcClient jdbc;

    PauseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ClientPauses of(ClientId client) {
        return of(List.of(client)).getOrDefault(client, ClientPauses.NONE);
    }

    /** Who has none is left out. */
    Map<ClientId, ClientPauses> of(Collection<ClientId> clients) {
        var pauses = new HashMap<ClientId, List<Pause>>();
        if (clients.isEmpty()) return Map.of();
        jdbc.sql(SELECT)
                .param("clients", clients.stream().map(ClientId::value).toList())
                .query(row -> {
                    var client = new ClientId(row.getObject("client_id", UUID.class));
                    pauses.computeIfAbsent(client, _ -> new ArrayList<>()).add(pause(row));
                });
        return pauses.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> new ClientPauses(it.getValue())));
    }

    /** False, and nothing is stored, when the client has a pause of this id or has just been discharged. */
    boolean insert(ClientId client, PausePlan wanted, AccountId account, Instant now) {
        return jdbc.sql(INSERT)
                        .param("client", client.value())
                        .param("id", wanted.id().value())
                        .param("kind", wanted.kind().name())
                        .param("from", wanted.from())
                        .param("until", wanted.until(), Types.DATE)
                        .param("words", wanted.words(), Types.VARCHAR)
                        .param("account", account.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Leaves a pause as it is that has ended before. */
    void end(ClientId client, Pause pause, LocalDate resumedOn, AccountId account, Instant now) {
        jdbc.sql(END)
                .param("client", client.value())
                .param("id", pause.id().value())
                .param("from", pause.from())
                .param("resumed", resumedOn)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Pause pause(ResultSet row) throws SQLException {
        return new Pause(
                new PauseId(row.getObject("id", UUID.class)),
                PauseKind.valueOf(row.getString("kind")),
                row.getObject("first_date", LocalDate.class),
                row.getObject("last_date", LocalDate.class),
                row.getString("words"),
                new AccountId(row.getObject("entered_by", UUID.class)),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                end(row));
    }

    private static @Nullable PauseEnd end(ResultSet row) throws SQLException {
        var resumedOn = row.getObject("resumed_on", LocalDate.class);
        if (resumedOn == null) return null;
        return new PauseEnd(
                resumedOn,
                new AccountId(row.getObject("ended_by", UUID.class)),
                row.getObject("ended_at", OffsetDateTime.class).toInstant());
    }
}
