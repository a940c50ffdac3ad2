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

/** The rows of session logs. A log is written in one statement, whatever the number of exercises. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionLogRows {

    /** One statement, so that a phone waits for one answer of the database and not for three. */
    private static final String INSERT = """
            with session as (
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
              on conflict do nothing
              returning practice_id, id, plan_version_id),
            exercises as (
              insert into exercise_log (
                practice_id, session_log_id, position, plan_version_id, prescription_id, line_id, target, preparations,
                tighter_side, variant)
              select s.practice_id, s.id, r.position, s.plan_version_id, r.prescription, r.line, r.target,
                r.preparations, r.tighter, r.variant
              from session s, jsonb_to_recordset(cast(:exercises as jsonb)) as r(
                position integer, prescription uuid, line uuid, target jsonb, preparations text[], tighter text,
                variant text)),
            sets as (
              insert into set_log (
                practice_id, session_log_id, exercise_position, position, number, side, amount, bonus)
              select s.practice_id, s.id, r.exercise, r.position, r.number, r.side, r.amount, r.bonus
              from session s, jsonb_to_recordset(cast(:sets as jsonb)) as r(
                exercise integer, position integer, number integer, side text, amount integer, bonus boolean))
            select count(*) from session""";

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
        return jdbc.sql(INSERT)
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
                        .param(
                                "barrier",
                                couldNot == null ? null : couldNot.barrier().name())
                        .param("words", couldNot == null ? null : couldNot.words())
                        .param(
                                "stopped",
                                stopped == null ? null : stopped.reason().name())
                        .param("stoppedWords", stopped == null ? null : stopped.words())
                        .param("corrects", corrects == null ? null : corrects.value())
                        .param("offset", clockOffset.toSeconds())
                        .param("exercises", json.writeValueAsString(ExerciseRow.of(log.exercises())))
                        .param("sets", json.writeValueAsString(SetRow.of(log.exercises())))
                        .query(Integer.class)
                        .single()
                == 1;
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

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
