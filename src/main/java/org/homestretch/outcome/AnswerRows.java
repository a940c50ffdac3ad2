package org.homestretch.outcome;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The kept answers. Their rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerRows {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<SortedMap<String, BigDecimal>> VALUES = new TypeReference<>() {};

    private static final String INSERT = """
            insert into measure_answer (
              practice_id, client_id, id, assignment_id, due, performed_at, zone, local_date, received_at, entered_by,
              entry, activities, answers, score, answered, engine_version, corrects_id)
            values (
              current_practice(), :client, :id, :assignment, :due, :performed, :zone, :date, :received, :by,
              :entry, cast(:activities as jsonb), cast(:answers as jsonb), :score, :answered, :engine, :corrects)
            on conflict do nothing""";

    private static final String SELECT = """
            select a.*, exists (
              select from measure_answer c
              where c.practice_id = a.practice_id and c.client_id = a.client_id and c.corrects_id = a.id) as replaced
            from measure_answer a
            where a.practice_id = current_practice() and a.client_id in (:clients)
            order by a.due, a.received_at, a.id""";

    private static final String LATELY = """
            select distinct client_id from measure_answer
            where practice_id = current_practice() and client_id in (:clients) and local_date >= :since""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** All of them, the replaced ones as well, by what they answer. */
    List<Answered> of(ClientId client, List<Assignment> assignments) {
        return of(Map.of(client, assignments)).getOrDefault(client, List.of());
    }

    /** The same of each client with its assignments; who has answered nothing is left out. */
    Map<ClientId, List<Answered>> of(Map<ClientId, List<Assignment>> assignments) {
        var found = new HashMap<ClientId, List<Answered>>();
        if (assignments.isEmpty()) return found;
        jdbc.sql(SELECT)
                .param(
                        "clients",
                        assignments.keySet().stream().map(ClientId::value).toList())
                .query(row -> {
                    var client = new ClientId(row.getObject("client_id", UUID.class));
                    found.computeIfAbsent(client, _ -> new ArrayList<>())
                            .add(answered(row, assignments.getOrDefault(client, List.of())));
                });
        return found;
    }

    /** Those of the clients who have answered anything on or after a date. */
    List<ClientId> answeredSince(Collection<ClientId> clients, LocalDate since) {
        if (clients.isEmpty()) return List.of();
        return jdbc.sql(LATELY)
                .param("clients", clients.stream().map(ClientId::value).toList())
                .param("since", since)
                .query((row, _) -> new ClientId(row.getObject(1, UUID.class)))
                .list();
    }

    /** False, and nothing is stored, when the id, the due date or the answer to correct is taken. */
    boolean insert(ClientId client, Answered answer) {
        var corrects = answer.corrects();
        return jdbc.sql(INSERT)
                        .param("client", client.value())
                        .param("id", answer.id().value())
                        .param("assignment", answer.assignment().value())
                        .param("due", answer.due())
                        .param("performed", answer.performedAt().atOffset(ZoneOffset.UTC))
                        .param("zone", answer.zone().getId())
                        .param("date", answer.date())
                        .param("received", answer.receivedAt().atOffset(ZoneOffset.UTC))
                        .param("by", answer.enteredBy().value())
                        .param("entry", answer.byTherapist() ? "THERAPIST" : "CLIENT")
                        .param(
                                "activities",
                                json.writeValueAsString(answer.answers().activities()))
                        .param(
                                "answers",
                                json.writeValueAsString(answer.answers().values()))
                        .param("score", answer.score().value(), Types.NUMERIC)
                        .param("answered", answer.score().answered())
                        .param("engine", Scorer.VERSION)
                        .param("corrects", corrects == null ? null : corrects.value(), Types.OTHER)
                        .update()
                == 1;
    }

    private Answered answered(ResultSet row, List<Assignment> assignments) throws SQLException {
        var assignment = new AssignmentId(row.getObject("assignment_id", UUID.class));
        var answers = new Answers(
                json.readValue(row.getString("answers"), VALUES), json.readValue(row.getString("activities"), TEXTS));
        var asked = assignments.stream()
                .filter(it -> it.id().equals(assignment))
                .findFirst()
                .orElseThrow()
                .definition()
                .questions(answers.activities());
        var corrects = row.getObject("corrects_id", UUID.class);
        return new Answered(
                new AnswerId(row.getObject("id", UUID.class)),
                assignment,
                row.getObject("due", LocalDate.class),
                row.getObject("performed_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                row.getObject("local_date", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("entered_by", UUID.class)),
                row.getString("entry").equals("THERAPIST"),
                answers,
                new Score(row.getBigDecimal("score"), row.getInt("answered"), asked),
                corrects == null ? null : new AnswerId(corrects),
                row.getBoolean("replaced"));
    }
}
