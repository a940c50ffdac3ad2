package org.homestretch.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All records of the practice by name, for its owners, whoever treats the clients. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
@Watched(many = true)
public class RecordsOfPractice {

    private static final int MOST = 200;

    private static final String KEPT = """
            from client c left join lateral (
              select r.begun_at, e.ends_at from restriction r
              left join restriction_end e
                on e.practice_id = r.practice_id and e.client_id = r.client_id and e.restriction_id = r.id
              where r.practice_id = c.practice_id and r.client_id = c.id and (e.ends_at is null or e.ends_at > now())
              order by e.ends_at nulls first, r.begun_at limit 1) held on true
            where c.practice_id = current_practice()
            and not exists (select from erasure e where e.practice_id = c.practice_id and e.client_id = c.id)
            and (lower(c.name) like :pattern escape '!' or c.email like :pattern escape '!')""";

    private static final String LINE = """
            select c.id, c.name, c.email, c.discharged_on, held.begun_at, held.ends_at, not coalesce(
              (select s.agreed from consent s where s.practice_id = c.practice_id and s.client_id = c.id
               order by s.answered_at desc, s.id desc limit 1), true) declined\n""";

    /** A year from 29 February ends with 28 February. */
    private static final String OVER =
            "c.discharged_on + make_interval(years => (" + KeepingRecords.YEARS + ")) <= cast(:today as date)";

    private final CurrentPractice practice;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordsOfPractice(CurrentPractice practice, JdbcClient jdbc, Clock clock) {
        this.practice = practice;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whose name or address contains the text, by name; at most 200 at a time. */
    public List<RecordLine> find(String text, int page, int size) {
        var most = Math.min(size, MOST);
        return jdbc.sql(LINE + KEPT + " order by lower(c.name), c.id offset :offset limit :most")
                .param("pattern", pattern(text))
                .param("offset", page * most)
                .param("most", most)
                .query((row, _) -> line(row))
                .list();
    }

    /**
     * Whose time has run out: the years that the practice keeps records have passed since the end of care. The longest ago
     * first; at most 200.
     */
    public List<RecordLine> over() {
        return jdbc.sql(LINE + KEPT + " and " + OVER + " order by c.discharged_on, lower(c.name), c.id limit :most")
                .param("pattern", "%")
                .param("today", LocalDate.now(clock.withZone(practice.get().zone())))
                .param("most", MOST)
                .query((row, _) -> line(row))
                .list();
    }

    public int count(String text) {
        return jdbc.sql("select count(*) " + KEPT)
                .param("pattern", pattern(text))
                .query(Integer.class)
                .single();
    }

    /** Who was erased, the latest first; at most 200. */
    public List<ErasedRecord> erased() {
        return jdbc.sql("""
                        select e.client_id, e.erased_at, a.name, s.name as second, e.reason, e.sessions from erasure e
                        left join account a on a.practice_id = e.practice_id and a.id = e.erased_by
                        left join account s on s.practice_id = e.practice_id and s.id = e.confirmed_by
                        where e.practice_id = current_practice() order by e.erased_at desc, e.client_id limit :most""")
                .param("most", MOST)
                .query((row, _) -> new ErasedRecord(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("second"),
                        row.getString("reason"),
                        row.getInt("sessions")))
                .list();
    }

    private static RecordLine line(ResultSet row) throws SQLException {
        return new RecordLine(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getObject("discharged_on", LocalDate.class),
                instant(row, "begun_at"),
                instant(row, "ends_at"),
                row.getBoolean("declined"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
