package org.homestretch.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies is started again, whatever it leaves behind. */
class EmbeddedServerTest {

    @TempDir
    Path root;

    private DataDirectory directory;
    private EmbeddedServer server;
    private DatabaseAccess access;

    private void start(Duration patience) {
        directory = new DataDirectory(root.resolve("data"), 0).hold();
        server = new EmbeddedServer(directory, patience);
        access = server.start();
    }

    @AfterEach
    void stops() throws IOException {
        server.close();
    }

    @Test
    @Tag("R2")
    void a_process_of_the_dead_server_that_hangs_does_not_keep_the_next_from_starting() throws Exception {
        start(Duration.ofSeconds(60));
        try (var _ = access.ownerDataSource().getConnection()) {
            var postmaster = postmaster();
            var hanging = backend();
            run("kill", "-STOP", String.valueOf(hanging.pid()));
            postmaster.destroyForcibly();
            postmaster.onExit().get(10, SECONDS);

            assertThat(isBackWithin(Duration.ofMinutes(3))).isTrue();
            assertThat(hanging.isAlive()).isFalse();
        }
    }

    @Test
    @Tag("R2")
    void after_a_start_that_failed_the_next_one_is_tried() throws Exception {
        start(Duration.ofSeconds(10));
        var version = directory.cluster().resolve("PG_VERSION");
        var kept = Files.readString(version);
        Files.writeString(version, "1");
        var postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, SECONDS);
        Thread.sleep(Duration.ofSeconds(2));

        Files.writeString(version, kept);

        assertThat(isBackWithin(Duration.ofMinutes(3))).isTrue();
    }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(directory.cluster().resolve("postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private ProcessHandle backend() throws SQLException {
        try (var asking = access.ownerDataSource().getConnection();
                var found = asking.createStatement()
                        .executeQuery("select pid from pg_stat_activity where backend_type = 'client backend'"
                                + " and pid <> pg_backend_pid()")) {
            assertThat(found.next()).isTrue();
            return ProcessHandle.of(found.getLong(1)).orElseThrow();
        }
    }

    private boolean isBackWithin(Duration patience) throws InterruptedException {
        var until = Instant.now().plus(patience);
        while (Instant.now().isBefore(until)) {
            try (var _ = access.ownerDataSource().getConnection()) {
                return true;
            } catch (SQLException notYet) {
                Thread.sleep(200);
            }
        }
        return false;
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
