package org.homestretch.walk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of somebody else's, prepared for the program as the README says; it outlives every kill. */
final class ExternalDatabase implements AutoCloseable {

    private static final String PASSWORD = "owner of the schema";

    private final EmbeddedPostgres server;

    ExternalDatabase(String name) {
        try {
            var data = Path.of("target", "walk", name + "-postgres").toAbsolutePath();
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data.getParent());
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
            prepare();
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role homestretch login createrole password '" + PASSWORD + "'");
            statement.execute("create database homestretch owner homestretch");
        }
    }

    List<String> settings() {
        return List.of(
                "--homestretch.database.url=" + url(),
                "--homestretch.database.user=homestretch",
                "--homestretch.database.password=" + PASSWORD,
                "--homestretch.database.sealing-key=" + "5e".repeat(32));
    }

    /** Past all row-level security, as the superuser. */
    JdbcClient everything() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", "postgres"));
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/homestretch";
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
