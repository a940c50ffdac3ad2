package org.homestretch.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who own exercises are offered to. Row-level security shows nobody the private ones of somebody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnExercises {

    private static final String ALL = """
            select exercise_key, author_id, shared, copied_from, archived_at from own_exercise
            where (shared or author_id = :reader)""";

    private static final String SEEN = ALL + " and exercise_key = :key";

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    OwnExercises(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    Optional<OwnExercise> find(String key) {
        return seen(SEEN, key);
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<OwnExercise> findToChange(String key) {
        return seen(SEEN + " for update", key);
    }

    List<OwnExercise> archived() {
        return jdbc.sql(ALL + " and archived_at is not null")
                .param("reader", current.get().accountId())
                .query((row, _) -> own(row))
                .list();
    }

    void add(String key, boolean shared, @Nullable UUID copiedFrom, Instant now) {
        jdbc.sql("""
                        insert into own_exercise (practice_id, exercise_key, author_id, shared, copied_from, created_at)
                        values (current_practice(), :key, :author, :shared, cast(:from as uuid), :now)""")
                .param("key", key)
                .param("author", current.get().accountId())
                .param("shared", shared)
                .param("from", copiedFrom == null ? null : copiedFrom.toString())
                .param("now", Timestamp.from(now))
                .update();
    }

    void share(String key, boolean shared) {
        jdbc.sql("update own_exercise set shared = :shared where exercise_key = :key")
                .param("key", key)
                .param("shared", shared)
                .update();
    }

    void archive(String key, @Nullable Instant since) {
        jdbc.sql("update own_exercise set archived_at = cast(:since as timestamptz) where exercise_key = :key")
                .param("key", key)
                .param("since", since == null ? null : since.toString())
                .update();
    }

    private Optional<OwnExercise> seen(String sql, String key) {
        return jdbc.sql(sql)
                .param("key", key)
                .param("reader", current.get().accountId())
                .query((row, _) -> own(row))
                .optional();
    }

    private static OwnExercise own(ResultSet row) throws SQLException {
        var archived = row.getTimestamp("archived_at");
        return new OwnExercise(
                row.getString("exercise_key"),
                new AccountId(row.getObject("author_id", UUID.class)),
                row.getBoolean("shared"),
                row.getObject("copied_from", UUID.class),
                archived == null ? null : archived.toInstant());
    }
}
