package org.homestretch.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What therapists did. Rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Acts {

    private static final String ADD = """
            insert into attention_act (practice_id, id, client_id, kind, evidence, verdict, until, words, by_id, at)
            values (current_practice(), :id, :client, :kind, :evidence, :verdict, :until, :words, :by, :at)""";

    private static final String SINCE = """
            select t.*, a.name by_name from attention_act t
            join account a on a.practice_id = t.practice_id and a.id = t.by_id
            where t.practice_id = current_practice() and t.client_id in (:clients) and t.at >= :since
            order by t.at desc, t.id desc""";

    private final JdbcClient jdbc;

    Acts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each client's, newest first; who has none is left out. */
    Map<ClientId, List<Act>> of(Collection<ClientId> clients, Instant since) {
        var acts = new HashMap<ClientId, List<Act>>();
        if (clients.isEmpty()) return acts;
        jdbc.sql(SINCE)
                .param("clients", clients.stream().map(ClientId::value).toList())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var act = act(row);
                    acts.computeIfAbsent(act.client(), _ -> new ArrayList<>()).add(act);
                });
        return acts;
    }

    void add(
            ClientId client,
            Reason reason,
            Verdict verdict,
            @Nullable LocalDate until,
            @Nullable String words,
            AccountId by,
            Instant now) {
        jdbc.sql(ADD)
                .param("id", NewId.next())
                .param("client", client.value())
                .param("kind", reason.kind().name())
                .param("evidence", reason.evidence())
                .param("verdict", verdict.name())
                .param("until", until, Types.DATE)
                .param("words", words, Types.VARCHAR)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                new ClientId(row.getObject("client_id", UUID.class)),
                ReasonKind.valueOf(row.getString("kind")),
                row.getString("evidence"),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("until", LocalDate.class),
                row.getString("words"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
