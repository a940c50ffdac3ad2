package org.homestretch.adherence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.homestretch.caseload.ClientId;
import org.homestretch.plan.PlanVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads session logs with all that was done in them, in one statement, so that no log is ever seen in part. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionLogReader {

    /** Neither corrected nor withdrawn. */
    static final String IS_CURRENT = """
            not exists (select from session_log c where c.practice_id = l.practice_id and c.corrects_id = l.id)
            and not exists (select from session_log_withdrawal w
              where w.practice_id = l.practice_id and w.session_log_id = l.id)""";

    private static final String SELECT = """
            select l.*, (
              select jsonb_agg(jsonb_build_object(
                'prescription', jsonb_build_object('value', e.prescription_id),
                'line', jsonb_build_object('value', e.line_id),
                'target', e.target, 'preparations', e.preparations, 'tighterSide', e.tighter_side,
                'variant', e.variant, 'sets', (
                  select coalesce(jsonb_agg(jsonb_build_object(
                    'number', s.number, 'side', s.side, 'amount', s.amount, 'bonus', s.bonus) order by s.position), '[]')
                  from set_log s
                  where s.practice_id = e.practice_id and s.session_log_id = e.session_log_id
                    and s.exercise_position = e.position)) order by e.position)
              from exercise_log e where e.practice_id = l.practice_id and e.session_log_id = l.id) exercises
            from session_log l where l.practice_id = current_practice() and\s""";

    private static final String ORDER = " order by l.local_date, l.slot, l.performed_at, l.id";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SessionLogReader(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The logs that the condition holds for, by date, slot and time.
     *
     * @param condition on {@code session_log l}; ours, never a person's
     */
    List<CurrentLog> read(String condition, UnaryOperator<JdbcClient.StatementSpec> parameters) {
        return parameters
                .apply(jdbc.sql(SELECT + condition + ORDER))
                .query((row, _) -> log(row))
                .list();
    }

    /** The same of several clients. */
    Map<ClientId, List<SessionLog>> readByClient(String condition, UnaryOperator<JdbcClient.StatementSpec> parameters) {
        var logs = new HashMap<ClientId, List<SessionLog>>();
        parameters.apply(jdbc.sql(SELECT + condition + ORDER)).query(row -> {
            var client = new ClientId(row.getObject("client_id", UUID.class));
            logs.computeIfAbsent(client, _ -> new ArrayList<>()).add(log(row).log());
        });
        return logs;
    }

    private CurrentLog log(ResultSet row) throws SQLException {
        var corrects = row.getObject("corrects_id", UUID.class);
        return new CurrentLog(
                new SessionLog(
                        new SessionLogId(row.getObject("id", UUID.class)),
                        new PlanVersionId(row.getObject("plan_version_id", UUID.class)),
                        row.getObject("local_date", LocalDate.class),
                        row.getInt("slot"),
                        instant(row, "performed_at"),
                        ZoneId.of(row.getString("zone")),
                        instant(row, "received_at"),
                        Entry.valueOf(row.getString("entry")),
                        row.getObject("pain_before", Integer.class),
                        row.getObject("pain_after", Integer.class),
                        row.getObject("effort", Integer.class),
                        row.getString("note"),
                        couldNot(row.getString("barrier"), row.getString("barrier_words")),
                        stopped(row.getString("stopped_reason"), row.getString("stopped_words")),
                        exercises(row.getString("exercises"))),
                corrects == null ? null : new SessionLogId(corrects),
                Duration.ofSeconds(row.getLong("clock_offset_seconds")));
    }

    private List<ExerciseLog> exercises(@Nullable String stored) {
        return stored == null ? List.of() : json.readValue(stored, new TypeReference<List<ExerciseLog>>() {});
    }

    private static @Nullable CouldNot couldNot(@Nullable String barrier, @Nullable String words) {
        return barrier == null ? null : new CouldNot(Barrier.valueOf(barrier), words);
    }

    private static @Nullable StoppedEarly stopped(@Nullable String reason, @Nullable String words) {
        return reason == null ? null : new StoppedEarly(Barrier.valueOf(reason), words);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
