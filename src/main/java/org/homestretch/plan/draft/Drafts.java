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

    private static final String SAVE_FIRST = """
            insert into plan_draft (practice_id, id, client_id, author_id, content, saved_at, version)
            values (current_practice(), :id, :client, :author, cast(:content as jsonb), :now, 0)
            on conflict (practice_id, client_id, author_id) do nothing""";

    private static final String SAVE_AGAIN = """
            update plan_draft set content = cast(:content as jsonb), saved_at = :now, version = version + 1
            where client_id = :client and author_id = :author and version = :saves - 1""";

    private static final String OF_AUTHOR = " from plan_draft where client_id = :client and author_id = :author";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<OpenDraft> find(ClientId client, AccountId author) {
        return of("select content, version, saved_at" + OF_AUTHOR, client, author)
                .query((row, _) -> new OpenDraft(
                        json.readValue(row.getString("content"), DraftPlan.class),
                        row.getLong("version") + 1,
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    Optional<Instant> savedAt(ClientId client, AccountId author) {
        return of("select saved_at" + OF_AUTHOR, client, author)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void save(ClientId client, AccountId author, DraftPlan draft, Instant now) {
        written(SAVE, client, author, draft, now).param("id", NewId.next()).update();
    }

    /** @throws DraftChangedElsewhere unless it was saved exactly so many times */
    void save(ClientId client, AccountId author, DraftPlan draft, Instant now, long saves) {
        var written = saves == 0
                ? written(SAVE_FIRST, client, author, draft, now).param("id", NewId.next())
                : written(SAVE_AGAIN, client, author, draft, now).param("saves", saves);
        if (written.update() == 0) throw new DraftChangedElsewhere();
    }

    /** Keeps it from being saved until the transaction ends; 0 when there is none. */
    long savesOfLocked(ClientId client, AccountId author) {
        return of("select version + 1" + OF_AUTHOR + " for update", client, author)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    void delete(ClientId client, AccountId author) {
        of("delete" + OF_AUTHOR, client, author).update();
    }

    private JdbcClient.StatementSpec written(
            String sql, ClientId client, AccountId author, DraftPlan draft, Instant now) {
        return of(sql, client, author)
                .param("content", json.writeValueAsString(draft))
                .param("now", Timestamp.from(now));
    }

    private JdbcClient.StatementSpec of(String sql, ClientId client, AccountId author) {
        return jdbc.sql(sql).param("client", client.value()).param("author", author.value());
    }
}
