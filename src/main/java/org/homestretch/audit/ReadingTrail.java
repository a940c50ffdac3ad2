package org.homestretch.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trail of the practice, for its owners. Who reads it is told in it as well. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
@Watched(many = true)
public class ReadingTrail {

    /** The most rows of one file; beyond it the dates are to be narrowed. */
    public static final int MOST_IN_FILE = 50_000;

    private static final int MOST_IN_PAGE = 200;

    private static final String WANTED = """
            from audit_entry e
            left join account a on a.practice_id = e.practice_id and a.id = e.actor_id
            left join client c on c.practice_id = e.practice_id and c.id = e.client_id
            join practice p on p.id = e.practice_id
            where e.practice_id = current_practice()
              and (cast(:person as uuid) is null or e.actor_id = :person)
              and (cast(:client as uuid) is null or e.client_id = :client)
              and (cast(:action as text) is null or e.action = :action)
              and (cast(:from as date) is null or e.at >= cast(:from as timestamp) at time zone p.zone)
              and (cast(:to as date) is null or e.at < (cast(:to as timestamp) + interval '1 day') at time zone p.zone)""";

    /** Somebody whose rows can be asked for. */
    public record Named(UUID id, String name) {}

    private final JdbcClient jdbc;

    ReadingTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the rows, the newest first. */
    public List<Looked> page(TrailFilter wanted, int offset, int limit) {
        return rows(wanted, offset, Math.min(limit, MOST_IN_PAGE));
    }

    public int count(TrailFilter wanted) {
        return narrowed(jdbc.sql("select count(*) " + WANTED), wanted)
                .query(Integer.class)
                .single();
    }

    /** The rows for a file, at most {@link #MOST_IN_FILE}. */
    @Watched(value = AuditAction.EXPORTED, many = true)
    public List<Looked> file(TrailFilter wanted) {
        return rows(wanted, 0, MOST_IN_FILE);
    }

    /** Whoever has or had an account, by name. */
    public List<Named> people() {
        return named("select id, name from account where practice_id = current_practice() order by name, id");
    }

    public List<Named> clients() {
        return named("select id, name from client where practice_id = current_practice() order by name, id");
    }

    public ZoneId zone() {
        return ZoneId.of(jdbc.sql("select zone from practice where id = current_practice()")
                .query(String.class)
                .single());
    }

    private List<Named> named(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Named(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private List<Looked> rows(TrailFilter wanted, int offset, int limit) {
        return narrowed(
                        jdbc.sql("select e.*, a.name as person, c.name as client " + WANTED
                                + " order by e.at desc, e.seq desc offset :offset limit :limit"),
                        wanted)
                .param("offset", offset)
                .param("limit", limit)
                .query(ReadingTrail::looked)
                .list();
    }

    private static StatementSpec narrowed(StatementSpec statement, TrailFilter wanted) {
        var action = wanted.action();
        return statement
                .param("person", wanted.person())
                .param("client", wanted.client())
                .param("action", action == null ? null : action.name())
                .param("from", wanted.from())
                .param("to", wanted.to());
    }

    private static Looked looked(ResultSet row, int number) throws SQLException {
        return new Looked(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("actor_role"),
                AuditAction.valueOf(row.getString("action")),
                row.getString("subject"),
                row.getString("client"),
                row.getString("detail"),
                row.getString("network"));
    }
}
