package org.homestretch.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.homestretch.shared.ConfigurationRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is refused of a server that somebody else runs. */
@Tag("R3")
@TestMethodOrder(MethodOrderer.MethodName.class)
class UnsafeServersTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        superuser("create role owner login createrole password 'owner of it'");
        superuser("alter database postgres owner to owner");
        superuser("alter schema public owner to owner");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void a_safe_one_is_taken() {
        assertThatCode(UnsafeServersTest::reach).doesNotThrowAnyException();
    }

    @Test
    void one_that_acknowledges_too_early_is_refused() throws IOException {
        reach();
        superuser("alter role homestretch_app set synchronous_commit = off");
        try {
            refused("synchronous_commit off");
        } finally {
            superuser("alter role homestretch_app reset synchronous_commit");
        }
    }

    @Test
    void one_that_would_not_survive_a_power_cut_is_refused() throws IOException {
        for (var setting : new String[] {"fsync", "full_page_writes"}) {
            try (var careless = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig(setting, "off")
                    .start()) {
                var access = access(careless);
                JdbcClient.create(careless.getPostgresDatabase())
                        .sql("create role homestretch_app login password '" + access.appPassword() + "'")
                        .update();
                assertThatThrownBy(() -> new DurableServer(access).require())
                        .isInstanceOf(ConfigurationRefused.class)
                        .hasMessageContaining(setting + " off");
            }
        }
    }

    @Test
    void a_run_time_role_with_too_much_power_is_refused() throws IOException {
        reach();
        for (var power : new String[] {"superuser", "bypassrls", "createrole", "createdb", "replication"}) {
            superuser("alter role homestretch_app " + power);
            try {
                refused("too much power");
            } finally {
                superuser("alter role homestretch_app no" + power);
            }
        }
    }

    /** PostgreSQL tells the statement that it refused, which sets the password. */
    @Test
    void the_sentence_about_a_weak_owner_holds_no_password() throws IOException {
        reach();
        superuser("alter role owner nocreaterole");
        try {
            assertThatThrownBy(UnsafeServersTest::reach)
                    .isInstanceOf(ConfigurationRefused.class)
                    .hasMessageContaining("permission denied")
                    .hasMessageNotContaining(access(server).appPassword());
        } finally {
            superuser("alter role owner createrole");
        }
    }

    @Test
    void a_run_time_role_that_may_act_as_the_owner_is_refused() throws IOException {
        reach();
        superuser("create table thing (practice_id uuid)");
        superuser("alter table thing owner to owner");
        try {
            guards("forced row-level security (thing)");
            superuser("alter table thing enable row level security");
            guards("forced row-level security (thing)");
            superuser("alter table thing force row level security");
            assertThatCode(() -> new GuardedTables(access(server)).require()).doesNotThrowAnyException();
            superuser("alter table thing owner to homestretch_app");
            guards("act as the owner of tables (thing)");
        } finally {
            superuser("drop table thing");
        }
    }

    private static void guards(String words) {
        assertThatThrownBy(() -> new GuardedTables(access(server)).require())
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(words);
    }

    private static void refused(String words) {
        assertThatThrownBy(UnsafeServersTest::reach)
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining(words);
    }

    private static void reach() throws IOException {
        PostgresServer.reach(new DatabaseSettings(url(server), "owner", "owner of it", null, Path.of("none"), 0, null))
                .close();
    }

    private static DatabaseAccess access(EmbeddedPostgres of) {
        return new DatabaseAccess(url(of), "owner", "owner of it");
    }

    private static String url(EmbeddedPostgres of) {
        return "jdbc:postgresql://localhost:" + of.getPort() + "/postgres";
    }

    private static void superuser(String sql) {
        JdbcClient.create(server.getPostgresDatabase()).sql(sql).update();
    }
}
