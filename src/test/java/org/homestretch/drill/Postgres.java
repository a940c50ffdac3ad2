package org.homestretch.drill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The invented practice in a PostgreSQL apart, which outlives whatever happens to the program. */
final class Postgres implements AutoCloseable {

    private final Path data;
    private final EmbeddedPostgres server;

    Postgres(String name) {
        this(InventedPractice.copy(name));
    }

    /** @param data of a program that has ended */
    Postgres(Path data) {
        this.data = data;
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolve("postgres"))
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60")
                    .setConnectConfig("password", secret(data, "superuser"))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return server.getPort();
    }

    List<String> settings() {
        return settings(port());
    }

    /** For a program that reaches it through another port. */
    List<String> settings(int port) {
        return List.of(
                "--homestretch.database.url=jdbc:postgresql://127.0.0.1:" + port + "/homestretch",
                "--homestretch.database.user=homestretch_owner",
                "--homestretch.database.password=" + secret(data, "owner"),
                "--homestretch.database.sealing-key=" + secret(data, "sealing"));
    }

    /** A program on it. */
    Program program(String name, String... more) {
        var settings = new java.util.ArrayList<>(settings());
        settings.addAll(List.of(more));
        return Program.on(Drills.empty(name), settings.toArray(String[]::new));
    }

    /** Another program than the present one on it. */
    Program program(List<String> code, String name) {
        return Program.other(code, Drills.empty(name), settings().toArray(String[]::new));
    }

    void assertAuditIsWhole() {
        Program.command(
                        Drills.empty("verify"),
                        Map.of(),
                        List.of("audit", "verify"),
                        settings().toArray(String[]::new))
                .assertDone("The audit trail is whole");
    }

    JdbcClient everything() {
        return superuser(data, port());
    }

    /** The superuser of the running program's own server. */
    static JdbcClient of(Program program) {
        try {
            var port = Files.readAllLines(program.data().resolve("postgres/postmaster.pid"))
                    .get(3)
                    .strip();
            return superuser(program.data(), Integer.parseInt(port));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JdbcClient superuser(Path data, int port) {
        DataSource source = new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + port + "/homestretch", "postgres", secret(data, "superuser"));
        return JdbcClient.create(source);
    }

    private static String secret(Path data, String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name)).trim();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
