package org.homestretch.plan.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The saved drafts. Written without an entity, so that two saves at the same moment cannot collide. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {

    private static final String SAVE = """
            insert into plan_draft (practice_id, id, client_id, author_id, content, saved_at, version)
            values (current_practice(), :id, :client, :author, cast(:content as jsonb), :now, 0)
            on conflict (practice_id, client_id, author_id) do update
            set content = excluded.content, saved_at = excluded.saved_at, version = plan_draft.version + 1""";

    private static final String OF_AUTHOR = " from plan_draft where client_id = :client and author_id = :author";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<DraftPlan> find(ClientId client, AccountId author) {
        return of("select content" + OF_AUTHOR, client, author)
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, DraftPlan.class));
    }

    Optional<Instant> savedAt(ClientId client, AccountId author) {
        return of("select saved_at" + OF_AUTHOR, client, author)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void save(ClientId client, AccountId author, DraftPlan draft, Instant now) {
        of(SAVE, client, author)
                .param("id", NewId.next())
                .param("content", json.writeValueAsString(draft))
                .param("now", Timestamp.from(now))
                .update();
    }

    void delete(ClientId client, AccountId author) {
        of("delete" + OF_AUTHOR, client, author).update();
    }

    private JdbcClient.StatementSpec of(String sql, ClientId client, AccountId author) {
        return jdbc.sql(sql).param("client", client.value()).param("author", author.value());
    }
}
