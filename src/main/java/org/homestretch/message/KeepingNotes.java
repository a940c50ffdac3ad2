package org.homestretch.message;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private notes on clients in care, also after the care has ended. What was written stays; a correction is written beside it.
 * The database itself shows notes to nobody but the therapists who treat the client.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class KeepingNotes {

    private static final String INSERT = """
            insert into private_note (practice_id, client_id, id, corrects, author_id, body, written_at)
            values (current_practice(), :client, :id, :corrects, :author, :body, :now)
            on conflict do nothing""";

    private static final String SELECT = """
            select n.id, n.corrects, a.name, n.body, n.written_at
            from private_note n
            join account a on a.practice_id = n.practice_id and a.id = n.author_id
            where n.practice_id = current_practice() and n.client_id = :client
            order by n.written_at, n.id""";

    private record Row(@Nullable UUID corrects, PrivateNote note) {}

    private final CaseloadAccess access;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeepingNotes(CaseloadAccess access, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The notes on a client, newest first, each with its corrections. */
    @Transactional(readOnly = true)
    public List<PrivateNote> of(ClientId client) {
        access.requireTreating(client);
        var rows = jdbc.sql(SELECT)
                .param("client", client.value())
                .query((row, _) -> new Row(row.getObject("corrects", UUID.class), note(row)))
                .list();
        var corrections = rows.stream().filter(it -> it.corrects() != null).collect(groupingBy(Row::corrects));
        return rows.reversed().stream()
                .filter(it -> it.corrects() == null)
                .map(it ->
                        with(it.note(), corrections.getOrDefault(it.note().id().value(), List.of())))
                .toList();
    }

    /** Writes a note. The same id again is one note. */
    public void write(ClientId client, PrivateNoteId id, PlainText text) {
        access.requireTreating(client);
        insert(client, id, null, text);
    }

    /**
     * Writes beside a note of this client what is right instead.
     *
     * @throws PrivateNoteNotFound when the client has no such note
     */
    public void correct(ClientId client, PrivateNoteId note, PrivateNoteId id, PlainText text) {
        access.requireTreating(client);
        if (of(client).stream().noneMatch(it -> it.id().equals(note))) throw new PrivateNoteNotFound();
        insert(client, id, note.value(), text);
    }

    private void insert(ClientId client, PrivateNoteId id, @Nullable UUID corrects, PlainText text) {
        jdbc.sql(INSERT)
                .param("client", client.value())
                .param("id", id.value())
                .param("corrects", corrects, Types.OTHER)
                .param("author", current.get().accountId())
                .param("body", text.value())
                .param("now", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static PrivateNote with(PrivateNote note, List<Row> corrections) {
        return new PrivateNote(
                note.id(),
                note.author(),
                note.text(),
                note.writtenAt(),
                corrections.stream().map(Row::note).toList());
    }

    private static PrivateNote note(ResultSet row) throws SQLException {
        return new PrivateNote(
                new PrivateNoteId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                List.of());
    }
}
