package org.homestretch.adherence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows of session logs. Each of the three tables is written in one statement, whatever the number of exercises. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionLogRows {

    private static final String INSERT_SESSION = """
            insert into session_log (
              practice_id, id, client_id, plan_id, plan_version_id, local_date, slot, performed_at, zone, received_at,
              entered_by, entry, pain_before, pain_after, effort, note, barrier, barrier_words, stopped_reason,
              stopped_words, corrects_id, clock_offset_seconds)
            values (
              current_practice(), :id, :client,
              (select plan_id from plan_version where practice_id = current_practice() and id = :version),
              :version, :date, :slot, :performed, :zone, :received,
              :account, :entry, :before, :after, :effort, :note, :barrier, :words, :stopped,
              :stoppedWords, :corrects, :offset)
            on conflict do nothing""";

    private static final String INSERT_EXERCISES = """
            insert into exercise_log (
              practice_id, session_log_id, position, plan_version_id, prescription_id, line_id, target, preparations,
              tighter_side, variant)
            select current_practice(), :id, r.position, :version, r.prescription, r.line, r.target, r.preparations,
              r.tighter, r.variant
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(
              position integer, prescription uuid, line uuid, target jsonb, preparations text[], tighter text,
              variant text)""";

    private static final String INSERT_SETS = """
            insert into set_log (
              practice_id, session_log_id, exercise_position, position, number, side, amount, bonus)
            select current_practice(), :id, r.exercise, r.position, r.number, r.side, r.amount, r.bonus
            from jsonb_to_recordset(cast(:rows as jsonb)) as r(
              exercise integer, position integer, number integer, side text, amount integer, bonus boolean)""";

    private static final String STATE = """
            select local_date, entry,
              exists (select from session_log c where c.practice_id = l.practice_id and c.corrects_id = l.id) corrected,
              exists (select from session_log_withdrawal w
                where w.practice_id = l.practice_id and w.session_log_id = l.id) withdrawn
            from session_log l
            where practice_id = current_practice() and id = :id and client_id = :client""";

    private static final String WITHDRAW = """
            insert into session_log_withdrawal (practice_id, session_log_id, client_id, withdrawn_by, withdrawn_at)
            values (current_practice(), :id, :client, :account, :now) on conflict do nothing""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final SessionLogReader reader;

    SessionLogRows(JdbcClient jdbc, JsonMapper json, SessionLogReader reader) {
        this.jdbc = jdbc;
        this.json = json;
        this.reader = reader;
    }

    /** False, and nothing is stored, when the id is taken or the log to correct has been corrected before. */
    boolean insert(ClientSummary client, SessionLog log, @Nullable SessionLogId corrects, Duration clockOffset) {
        var couldNot = log.couldNot();
        var stopped = log.stopped();
        var stored = jdbc.sql(INSERT_SESSION)
                .param("id", log.id().value())
                .param("client", client.id().value())
                .param("version", log.version().value())
                .param("date", log.date())
                .param("slot", log.slot())
                .param("performed", atUtc(log.performedAt()))
                .param("zone", log.zone().getId())
                .param("received", atUtc(log.receivedAt()))
                .param("account", client.account().value())
                .param("entry", log.entry().name())
                .param("before", log.painBefore())
                .param("after", log.painAfter())
                .param("effort", log.effort())
                .param("note", log.note())
                .param("barrier", couldNot == null ? null : couldNot.barrier().name())
                .param("words", couldNot == null ? null : couldNot.words())
                .param("stopped", stopped == null ? null : stopped.reason().name())
                .param("stoppedWords", stopped == null ? null : stopped.words())
                .param("corrects", corrects == null ? null : corrects.value())
                .param("offset", clockOffset.toSeconds())
                .update();
        if (stored == 0) return false;
        if (!log.exercises().isEmpty()) insertExercises(log);
        return true;
    }

    void withdraw(ClientSummary client, SessionLogId id, Instant now) {
        jdbc.sql(WITHDRAW)
                .param("id", id.value())
                .param("client", client.id().value())
                .param("account", client.account().value())
                .param("now", atUtc(now))
                .update();
    }

    Optional<LogState> state(ClientId client, SessionLogId id) {
        return jdbc.sql(STATE)
                .param("id", id.value())
                .param("client", client.value())
                .query((row, _) -> new LogState(
                        row.getObject("local_date", LocalDate.class),
                        Entry.valueOf(row.getString("entry")),
                        row.getBoolean("corrected"),
                        row.getBoolean("withdrawn")))
                .optional();
    }

    /** Also a log that is no longer current. */
    Optional<CurrentLog> find(ClientId client, SessionLogId id) {
        return reader
                .read(
                        "l.id = :id and l.client_id = :client",
                        sql -> sql.param("id", id.value()).param("client", client.value()))
                .stream()
                .findFirst();
    }

    private void insertExercises(SessionLog log) {
        jdbc.sql(INSERT_EXERCISES)
                .param("id", log.id().value())
                .param("version", log.version().value())
                .param("rows", json.writeValueAsString(ExerciseRow.of(log.exercises())))
                .update();
        var sets = SetRow.of(log.exercises());
        if (sets.isEmpty()) return;
        jdbc.sql(INSERT_SETS)
                .param("id", log.id().value())
                .param("rows", json.writeValueAsString(sets))
                .update();
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
