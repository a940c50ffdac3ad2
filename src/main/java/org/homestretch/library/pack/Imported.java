package org.homestretch.library.pack;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homestretch.identity.CurrentAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which own exercises came in by a file, as far as the reader finds them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Imported {

    /** @param revision the one that the last import wrote */
    record Before(String importedAs, String key, UUID revision) {}

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    Imported(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Of two of the same, the reader's own. */
    Map<String, Before> find(Collection<String> importedAs) {
        return jdbc
                .sql("""
                        select imported_as, exercise_key, imported_revision from own_exercise
                        where imported_as = any (:these) and (shared or author_id = :reader)
                        order by author_id = :reader desc, exercise_key""")
                .param("these", importedAs.toArray(String[]::new))
                .param("reader", current.get().accountId())
                .query((row, _) -> before(row))
                .stream()
                .collect(Collectors.toMap(Before::importedAs, Function.identity(), (first, _) -> first));
    }

    /** Two who import at once do so one after the other, so that neither misses what the other adds. */
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('import'), hashtext(cast(current_practice() as text)))")
                .query()
                .listOfRows();
    }

    void keep(String key, String importedAs, UUID revision) {
        jdbc.sql("""
                        update own_exercise set imported_as = :as, imported_revision = :revision
                        where exercise_key = :key""")
                .param("as", importedAs)
                .param("revision", revision)
                .param("key", key)
                .update();
    }

    private static Before before(ResultSet row) throws SQLException {
        return new Before(
                row.getString("imported_as"),
                row.getString("exercise_key"),
                row.getObject("imported_revision", UUID.class));
    }
}
