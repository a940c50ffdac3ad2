package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A release whose migration fails half way, one that is killed in it, and one whose tables stand open. */
@Drill
@Tag("R12")
class MigrationFailsTest {

    /** Rows too: which are hidden from the tables' owner as well, unless a migration says otherwise while it runs. */
    private static final String HALF = """
            create table half_done (id uuid);
            alter table practice no force row level security;
            update practice set name = 'half done';
            alter table practice force row level security;
            """;

    private static final List<String> TOLD = new ArrayList<>();

    @AfterAll
    static void tell() {
        Figures.tell("R12", String.join("; ", TOLD));
    }

    @Test
    void it_does_not_start_changes_nothing_and_the_release_before_and_the_mended_one_go_on() throws IOException {
        try (var postgres = new Postgres("migration-postgres")) {
            var before = practices(postgres);

            var refused = ends(postgres, HALF + "select 1 / 0;\n");
            assertThat(refused).contains("V999912312359", "division by zero");
            assertThat(practices(postgres)).isEqualTo(before);
            assertThat(exists(postgres, "half_done")).isFalse();
            assertThat(postgres.everything()
                            .sql("select count(*) from flyway_schema_history where not success")
                            .query(Long.class)
                            .single())
                    .as("nothing to repair by hand")
                    .isZero();
            assertServes(postgres.program("migration-before"));

            var mended = migration("create table half_done (id uuid);\n");
            assertServes(postgres.program("migration-mended", mended));
            assertThat(exists(postgres, "half_done")).isTrue();
            TOLD.add("a migration that fails in its last statement: told, 0 rows and 0 tables changed, the release"
                    + " before and the mended one start");
        }
    }

    @Test
    void killed_in_the_middle_it_leaves_nothing_half_done_and_the_next_start_does_it_whole() throws IOException {
        try (var postgres = new Postgres("migration-killed-postgres")) {
            var slow = migration(HALF + "select pg_sleep(20);\n");
            var settings = new ArrayList<>(postgres.settings());
            settings.add(slow);
            try (var killed =
                    Program.launch(Drills.empty("migration-killed"), Map.of(), settings.toArray(String[]::new))) {
                Drills.await("the middle of the migration", () -> sleeps(postgres));
                killed.kill();
            }
            // The server is still at the dead program's statement; the next one waits for its end.
            assertThat(sleeps(postgres)).isTrue();
            assertThat(exists(postgres, "half_done")).isFalse();
            assertServes(postgres.program("migration-again", slow));
            assertThat(exists(postgres, "half_done")).isTrue();
            assertThat(practices(postgres)).allSatisfy(it -> assertThat(it).containsEntry("name", "half done"));
            TOLD.add("a program killed in one: the next start waits for its end and does it whole, rows and tables");
        }
    }

    @Test
    @Tag("A11")
    void tables_that_stand_open_are_not_served() throws IOException {
        try (var postgres = new Postgres("open-postgres")) {
            var said = ends(postgres, "create table open_to_all (practice_id uuid, id uuid);\n");

            assertThat(said).contains("forced row-level security (open_to_all)");
        }
    }

    /** What a program says that does not start with this migration. */
    private static String ends(Postgres postgres, String sql) throws IOException {
        var settings = new ArrayList<>(postgres.settings());
        settings.add(migration(sql));
        try (var program = Program.launch(Drills.empty("migration"), Map.of(), settings.toArray(String[]::new))) {
            assertThat(program.awaitEnd()).isNotZero();
            assertThat(program.console()).doesNotContain("Started Homestretch");
            return program.console();
        }
    }

    private static void assertServes(Program program) {
        try (program) {
            new Writers.Person(program.port(), Drills.CLIENT).ask();
        }
    }

    private static String migration(String sql) throws IOException {
        var place = Files.createDirectories(Drills.place("migrations"));
        Files.writeString(place.resolve("V999912312359__drill.sql"), sql);
        return "--spring.flyway.locations=classpath:db/migration,filesystem:" + place;
    }

    private static List<Map<String, Object>> practices(Postgres postgres) {
        return postgres.everything()
                .sql("select * from practice order by id")
                .query()
                .listOfRows();
    }

    private static boolean sleeps(Postgres postgres) {
        return postgres.everything()
                        .sql(
                                "select count(*) from pg_stat_activity where state = 'active' and query like 'select pg_sleep%'")
                        .query(Long.class)
                        .single()
                == 1;
    }

    private static boolean exists(Postgres postgres, String table) {
        return postgres.everything()
                .sql("select to_regclass(:table) is not null")
                .param("table", table)
                .query(Boolean.class)
                .single();
    }
}
