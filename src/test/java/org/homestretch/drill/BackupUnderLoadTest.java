package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By the operator's commands: a backup while people write, restored to a new place, looked over, started, signed in to. */
@Drill
@Tag("R13")
class BackupUnderLoadTest {

    @Test
    void what_was_acknowledged_before_is_there_and_the_program_goes_on_from_it() {
        var file = Drills.empty("under-load.backup");
        var restored = Drills.empty("restored");
        Set<String> before;
        Set<String> sent;
        Duration took;
        try (var program = Program.on(InventedPractice.copy("backed-up"));
                var writers = new Writers(60, program.port())) {
            writers.awaitMore(100);
            before = writers.acknowledged();
            var begun = Instant.now();
            Program.command(program.data(), Drills.PASSPHRASE, List.of("backup", file.toString()))
                    .assertDone("read back");
            took = Duration.between(begun, Instant.now());
            writers.awaitMore(20);
            sent = writers.sent();
            writers.finish();
        }
        var begun = Instant.now();
        Program.command(restored, Drills.PASSPHRASE, List.of("restore", file.toString()))
                .assertDone("row by row");
        var back = Duration.between(begun, Instant.now());
        Program.command(restored, Map.of(), List.of("audit", "verify")).assertDone("The audit trail is whole");

        try (var program = Program.on(restored)) {
            var everything = Postgres.of(program);
            var there = new HashSet<>(everything
                    .sql("select id::text from session_log")
                    .query(String.class)
                    .list());
            assertThat(there).containsAll(before);
            var after = there.stream().filter(sent::contains).count() - before.size();
            assertThat(orphans(everything)).as("rows whose owners are missing").isEmpty();
            assertThat(everything
                            .sql("select count(*) from pg_policies where schemaname = 'public'")
                            .query(Long.class)
                            .single())
                    .isGreaterThan(40);
            try (var writers = new Writers(5, program.port())) {
                writers.awaitMore(10);
            }
            Figures.tell(
                    "R13",
                    "a backup under 60 writers took %s and its restore %s; %d sessions acknowledged before it are there,"
                            + " %d written meanwhile too; 0 orphans, the audit whole, signed in and written to",
                    Drills.seconds(took),
                    Drills.seconds(back),
                    before.size(),
                    after);
        }
    }

    /** Loading checks no foreign key, so each is checked here: made anew, it looks at every row. */
    private static List<String> orphans(JdbcClient everything) {
        return everything
                .sql(
                        "select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid) from pg_constraint"
                                + " where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0")
                .query((row, _) -> "alter table %1$s drop constraint %2$s, add constraint %2$s %3$s"
                        .formatted(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream()
                .filter(it -> !passes(everything, it))
                .toList();
    }

    private static boolean passes(JdbcClient everything, String check) {
        try {
            everything.sql(check).update();
            return true;
        } catch (DataIntegrityViolationException orphan) {
            return false;
        }
    }
}
