package org.homestretch.adherence;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Session logs as their readers see them: a therapist those of clients in care, a client the own ones. Corrected and
 * withdrawn logs are left out, except in the history of a correction.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ReadingLogs {

    private static final String IN_RANGE =
            "l.client_id = :client and l.local_date between :from and :to and " + SessionLogReader.IS_CURRENT;

    private final CaseloadAccess access;
    private final SessionLogReader reader;
    private final JdbcClient jdbc;

    ReadingLogs(CaseloadAccess access, SessionLogReader reader, JdbcClient jdbc) {
        this.access = access;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    /** Current logs of a client in care, both dates included, by date, slot and time. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<CurrentLog> of(ClientId client, LocalDate from, LocalDate to) {
        access.requireTreating(client);
        return read(client, from, to);
    }

    /** The signed-in client's own current logs, both dates included, by date, slot and time. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public List<CurrentLog> mine(LocalDate from, LocalDate to) {
        return read(access.requireMe().id(), from, to);
    }

    /** In how many ISO weeks the signed-in client has done something, ever. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public int myActiveWeeks() {
        return jdbc.sql("select count(distinct date_trunc('week', l.local_date)) from session_log l"
                        + " where l.practice_id = current_practice() and l.client_id = :client and l.barrier is null and "
                        + SessionLogReader.IS_CURRENT)
                .param("client", access.requireMe().id().value())
                .query(Integer.class)
                .single();
    }

    /** What a log of a client in care said before it was corrected, newest first; empty when it never was. */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<CurrentLog> earlier(ClientId client, SessionLogId log) {
        access.requireTreating(client);
        return reader.read("""
                        l.client_id = :client and l.id in (
                          with recursive earlier as (
                            select corrects_id from session_log
                            where practice_id = current_practice() and client_id = :client and id = :log
                            union all
                            select s.corrects_id from session_log s join earlier on s.id = earlier.corrects_id
                            where s.practice_id = current_practice())
                          select corrects_id from earlier where corrects_id is not null)""", sql -> sql.param("client", client.value()).param("log", log.value())).stream()
                .sorted((one, other) ->
                        other.log().receivedAt().compareTo(one.log().receivedAt()))
                .toList();
    }

    private List<CurrentLog> read(ClientId client, LocalDate from, LocalDate to) {
        return reader.read(
                IN_RANGE,
                sql -> sql.param("client", client.value()).param("from", from).param("to", to));
    }
}
