package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds of sessions, past all row-level security; each must be whole and there once. */
final class Kept {

    private final JdbcClient everything;
    private final Set<String> before;

    /** @param everything as the superuser; what is there now is of the invented practice */
    Kept(JdbcClient everything) {
        this.everything = everything;
        this.before = Set.copyOf(sessions().keySet());
    }

    /** While they go on writing: what was acknowledged by now is there, and what is there was sent by the time it was found. */
    void assertHolds(Writers writers) {
        var acknowledged = writers.acknowledged();
        var found = sessions();
        assertHolds(found, acknowledged, writers.sent());
    }

    /** Nothing acknowledged is missing, and nothing is there that nobody sent. */
    void assertHolds(Set<String> acknowledged, Set<String> sent) {
        assertHolds(sessions(), acknowledged, sent);
    }

    private void assertHolds(Map<String, Integer> found, Set<String> acknowledged, Set<String> sent) {
        var strangers = missing(found.keySet(), sent);
        strangers.removeAll(before);
        assertThat(missing(acknowledged, found.keySet()))
                .as("acknowledged and lost")
                .isEmpty();
        assertThat(strangers).as("there, and sent by nobody").isEmpty();
        assertThat(sent.stream().filter(it -> found.getOrDefault(it, 2) != 2).count())
                .as("sessions without their exercise and both its sides")
                .isZero();
    }

    /** Whether the database answers. */
    boolean canLook() {
        try {
            return everything.sql("select 1").query(Integer.class).single() == 1;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static Set<String> missing(Set<String> of, Set<String> in) {
        var missing = new HashSet<>(of);
        missing.removeAll(in);
        return missing;
    }

    /** How many sets each has; of the invented practice only that it is there. */
    private Map<String, Integer> sessions() {
        var found = new HashMap<String, Integer>();
        everything
                .sql("""
                        select l.id::text, (select count(*) from set_log s
                          join exercise_log e on e.practice_id = s.practice_id and e.session_log_id = s.session_log_id
                            and e.position = s.exercise_position
                          where s.practice_id = l.practice_id and s.session_log_id = l.id)
                        from session_log l""")
                .query((row, _) -> {
                    assertThat(found.put(row.getString(1), row.getInt(2)))
                            .as(row.getString(1) + " is there twice")
                            .isNull();
                    return row;
                })
                .list();
        return found;
    }
}
