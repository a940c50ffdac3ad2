package org.homestretch.plan.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The stored templates. Row-level security shows nobody the personal ones of somebody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Templates {

    private static final String SEEN = """
            select id, author_id, title, description, lines, shared, withdrawn_by, changed_at, version
            from plan_template where (shared or author_id = :reader)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Templates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Template> seenBy(AccountId reader) {
        return jdbc.sql(SEEN + " order by lower(title), id")
                .param("reader", reader.value())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Template> find(TemplateId id, AccountId reader) {
        return jdbc.sql(SEEN + " and id = :id")
                .param("reader", reader.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    void add(TemplateId id, AccountId author, TemplateContent content, boolean shared, Instant now) {
        jdbc.sql("""
                        insert into plan_template
                            (practice_id, id, author_id, title, description, lines, shared, created_at, changed_at, version)
                        values (current_practice(), :id, :author, :title, :description, cast(:lines as jsonb), :shared,
                            :now, :now, 1)""")
                .param("id", id.value())
                .param("author", author.value())
                .param("title", content.title())
                .param("description", content.description())
                .param("lines", json.writeValueAsString(content.lines()))
                .param("shared", shared)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Tells whether this version was still the newest; otherwise nothing is changed. */
    boolean change(TemplateId id, int version, TemplateContent content, Instant now) {
        return jdbc.sql("""
                                update plan_template
                                set title = :title, description = :description, lines = cast(:lines as jsonb),
                                    withdrawn_by = null, changed_at = :now, version = version + 1
                                where id = :id and version = :version""")
                        .param("id", id.value())
                        .param("version", version)
                        .param("title", content.title())
                        .param("description", content.description())
                        .param("lines", json.writeValueAsString(content.lines()))
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** What the template says stays the same, and so does its version. */
    void share(TemplateId id, boolean shared, @Nullable AccountId withdrawnBy) {
        jdbc.sql("update plan_template set shared = :shared, withdrawn_by = cast(:by as uuid) where id = :id")
                .param("id", id.value())
                .param("shared", shared)
                .param("by", withdrawnBy == null ? null : withdrawnBy.toString())
                .update();
    }

    void delete(TemplateId id) {
        jdbc.sql("delete from plan_template where id = :id")
                .param("id", id.value())
                .update();
    }

    private Template read(ResultSet row) throws SQLException {
        var withdrawnBy = row.getObject("withdrawn_by", UUID.class);
        return new Template(
                new TemplateId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("author_id", UUID.class)),
                row.getBoolean("shared"),
                withdrawnBy == null ? null : new AccountId(withdrawnBy),
                row.getTimestamp("changed_at").toInstant(),
                row.getInt("version"),
                new TemplateContent(
                        row.getString("title"),
                        row.getString("description"),
                        List.of(json.readValue(row.getString("lines"), TemplateLine[].class))),
                null);
    }
}
