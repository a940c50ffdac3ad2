package org.homestretch.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who else looked at or changed the signed-in client's data in the last ninety days. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.CLIENT + "')")
public class ReadingOwnTrail {

    public static final int DAYS = 90;

    private static final int MOST = 1_000;

    /** The client is found by the account, since the trail knows no caseload. */
    private static final String OTHERS = """
            select (e.at at time zone c.zone)::date as day, a.name as person, e.actor_role, e.action, e.subject,
                max(e.at) as last
            from client c
            join audit_entry e on e.practice_id = c.practice_id and e.client_id = c.id
            left join account a on a.practice_id = e.practice_id and a.id = e.actor_id
            where c.practice_id = current_practice() and c.account_id = :account
              and e.actor_id is distinct from :account and e.outcome = 'DONE' and e.at >= :since
            group by 1, e.actor_id, 2, 3, 4, 5
            order by 1 desc, last desc, 2, 4, 5 limit :most""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    ReadingOwnTrail(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** The newest day first. */
    public List<LookOfDay> mine() {
        return jdbc.sql(OTHERS)
                .param("account", current.get().accountId())
                .param("since", OffsetDateTime.now(clock).minusDays(DAYS))
                .param("most", MOST)
                .query((row, _) -> new LookOfDay(
                        row.getObject("day", LocalDate.class),
                        row.getString("person"),
                        row.getString("actor_role"),
                        AuditAction.valueOf(row.getString("action")),
                        row.getString("subject"),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .list();
    }
}
