package org.homestretch.library;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises that each of the staff wants at hand, by their keys, so that a new revision stays one. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class KeepingFavourites {

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Library library;
    private final Clock clock;

    KeepingFavourites(JdbcClient jdbc, CurrentAccount current, Library library, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.library = library;
        this.clock = clock;
    }

    /** Nobody else's: row-level security shows only these. */
    @Transactional(readOnly = true)
    public Set<String> mine() {
        return Set.copyOf(jdbc.sql("select exercise_key from favourite_exercise")
                .query(String.class)
                .list());
    }

    /** @throws ExerciseNotFound when there is none of this key */
    public void add(String key) {
        if (library.newest(Set.of(key)).isEmpty()) throw new ExerciseNotFound(key);
        jdbc.sql("""
                        insert into favourite_exercise (practice_id, account_id, exercise_key, added_at)
                        values (current_practice(), :account, :key, :now) on conflict do nothing""")
                .param("account", current.get().accountId())
                .param("key", key)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void remove(String key) {
        jdbc.sql("delete from favourite_exercise where exercise_key = :key")
                .param("key", key)
                .update();
    }
}
