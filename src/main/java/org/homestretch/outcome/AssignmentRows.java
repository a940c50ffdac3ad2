package org.homestretch.outcome;

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
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The kept assignments. Their rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignmentRows {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** Holds the client's row, so that a discharge at the same moment comes either before, or after and sees this. */
    private static final String INSERT = """
            insert into measure_assignment (
              practice_id, client_id, id, measure, definition, cadence, every_weeks, first_date, last_date, activities,
              assigned_by, assigned_at)
            select c.practice_id, c.id, :id, :measure, cast(:definition as jsonb), :cadence, :weeks, :from, :until,
              cast(:activities as jsonb), :by, :now
            from client c where c.practice_id = current_practice() and c.id = :client and c.discharged_on is null
            for update""";

    private static final String END = """
            insert into measure_assignment_end (
              practice_id, client_id, assignment_id, ended_on, ended_by, ended_at)
            values (current_practice(), :client, :id, :on, :by, :now)
            on conflict do nothing""";

    private static final String SELECT = """
            select a.*, e.ended_on, coalesce(a.activities, (
              select n.activities from measure_answer n
              where n.practice_id = a.practice_id and n.client_id = a.client_id and n.assignment_id = a.id
              order by n.received_at, n.id limit 1)) as named
            from measure_assignment a
            left join measure_assignment_end e
              on e.practice_id = a.practice_id and e.client_id = a.client_id and e.assignment_id = a.id
            where a.practice_id = current_practice() and a.client_id in (:clients)
            order by a.assigned_at, a.id""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AssignmentRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Oldest first. */
    List<Assignment> of(ClientId client) {
        return of(List.of(client)).getOrDefault(client, List.of());
    }

    /** Each client's, oldest first; who has none is left out. */
    Map<ClientId, List<Assignment>> of(Collection<ClientId> clients) {
        var found = new HashMap<ClientId, List<Assignment>>();
        if (clients.isEmpty()) return found;
        jdbc.sql(SELECT)
                .param("clients", clients.stream().map(ClientId::value).toList())
                .query(row -> {
                    found.computeIfAbsent(new ClientId(row.getObject("client_id", UUID.class)), _ -> new ArrayList<>())
                            .add(assignment(row));
                });
        return found;
    }

    /** Whoever changes a client's measures does so one after the other. */
    void lock(ClientId client) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('measure ' || :client, 0))")
                .param("client", client.value().toString())
                .query()
                .listOfRows();
    }

    /** False, and nothing is stored, when the client has just been discharged. */
    boolean insert(
            ClientId client, AssignmentId id, Definition definition, AssignMeasure wanted, AccountId by, Instant now) {
        var cadence = wanted.cadence();
        return jdbc.sql(INSERT)
                        .param("client", client.value())
                        .param("id", id.value())
                        .param("measure", definition.key())
                        .param("definition", json.writeValueAsString(definition))
                        .param("cadence", cadence.kind().name())
                        .param("weeks", cadence.everyWeeks(), Types.INTEGER)
                        .param("from", cadence.from())
                        .param("until", cadence.until(), Types.DATE)
                        .param("activities", activities(wanted), Types.VARCHAR)
                        .param("by", by.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Leaves an assignment as it is that has ended before. */
    void end(ClientId client, AssignmentId id, LocalDate on, AccountId by, Instant now) {
        jdbc.sql(END)
                .param("client", client.value())
                .param("id", id.value())
                .param("on", on)
                .param("by", by.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private @Nullable String activities(AssignMeasure wanted) {
        return wanted.activities().isEmpty() ? null : json.writeValueAsString(wanted.activities());
    }

    private Assignment assignment(ResultSet row) throws SQLException {
        var named = row.getString("named");
        return new Assignment(
                new AssignmentId(row.getObject("id", UUID.class)),
                json.readValue(row.getString("definition"), Definition.class),
                new Cadence(
                        Cadence.Kind.valueOf(row.getString("cadence")),
                        row.getObject("every_weeks", Integer.class),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class)),
                named == null ? List.of() : json.readValue(named, TEXTS),
                new AccountId(row.getObject("assigned_by", UUID.class)),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_on", LocalDate.class));
    }
}
