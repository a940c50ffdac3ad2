package org.homestretch.rights;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
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
            from client c where c.practice_id = current_practice()
            and not exists (select from erasure e where e.practice_id = c.practice_id and e.client_id = c.id)
            and (lower(c.name) like :pattern escape '!' or c.email like :pattern escape '!')""";

    private final JdbcClient jdbc;

    RecordsOfPractice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose name or address contains the text, by name; at most 200 at a time. */
    public List<RecordLine> find(String text, int page, int size) {
        var most = Math.min(size, MOST);
        return jdbc.sql("select c.id, c.name, c.email, c.discharged_on " + KEPT
                        + " order by lower(c.name), c.id offset :offset limit :most")
                .param("pattern", pattern(text))
                .param("offset", page * most)
                .param("most", most)
                .query((row, _) -> new RecordLine(
                        new ClientId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getObject("discharged_on", LocalDate.class)))
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
                        select e.client_id, e.erased_at, a.name, e.reason, e.sessions from erasure e
                        left join account a on a.practice_id = e.practice_id and a.id = e.erased_by
                        where e.practice_id = current_practice() order by e.erased_at desc, e.client_id limit :most""")
                .param("most", MOST)
                .query((row, _) -> new ErasedRecord(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getString("name"),
                        row.getString("reason"),
                        row.getInt("sessions")))
                .list();
    }

    private static String pattern(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
