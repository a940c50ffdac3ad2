package org.homestretch.message;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has written to the signed-in therapist and was not read yet. What a colleague wrote, and what a client wrote before the
 * therapist came to treat them, never counts.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class UnreadMessages {

    private static final String OF_CLIENTS = """
            select c.id, c.name, count(*) as unread, min(m.sent_at) as since
            from care_relationship r
            join client c on c.practice_id = r.practice_id and c.id = r.client_id
            left join message_read d
              on d.practice_id = r.practice_id and d.client_id = r.client_id and d.account_id = r.therapist_id
            join message m on m.practice_id = r.practice_id and m.client_id = r.client_id
              and m.number > coalesce(d.number, 0) and m.author_id = c.account_id and m.sent_at >= r.started_at
            where r.practice_id = current_practice() and r.therapist_id = :me and r.ended_at is null
              and (:client::uuid is null or r.client_id = :client::uuid)
            group by c.id, c.name order by since, c.id""";

    private final CaseloadAccess access;
    private final CurrentAccount current;
    private final JdbcClient jdbc;

    UnreadMessages(CaseloadAccess access, CurrentAccount current, JdbcClient jdbc) {
        this.access = access;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Of all clients in care at once, whoever has waited the longest first. */
    @Watched(many = true)
    public List<Unread> ofClients() {
        return unread(null);
    }

    /** How many messages of this client. */
    public int of(ClientId client) {
        access.requireTreating(client);
        return unread(client.value()).stream().mapToInt(Unread::count).sum();
    }

    private List<Unread> unread(@Nullable UUID client) {
        return jdbc.sql(OF_CLIENTS)
                .param("me", current.get().accountId())
                .param("client", client, Types.OTHER)
                .query((row, _) -> new Unread(
                        new ClientId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("unread"),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }
}
