package org.homestretch.walk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one committed row costs, which a stored session is held against: by PostgreSQL's own client, pgbench (Debian's package
 * postgresql has it), and by a prepared statement of Java, which is quicker. The table has two indexes, as sessions have more.
 */
final class OneRow implements AutoCloseable {

    private static final String PGBENCH = "pgbench";

    private final URI server;
    private final String user;
    private final String password;
    private final Connection connection;
    private final PreparedStatement insert;

    /** @param url of a database without that table, for JDBC */
    OneRow(String url, String user, String password) throws SQLException {
        this.server = URI.create(url.substring("jdbc:".length()));
        this.user = user;
        this.password = password;
        this.connection = DriverManager.getConnection(url, user, password);
        try (var statement = connection.createStatement()) {
            statement.execute("create table one_row (id uuid primary key, at timestamptz default now(), words text);"
                    + "create index on one_row (at)");
        }
        this.insert = connection.prepareStatement("insert into one_row (id, words) values (?, 'a session')");
    }

    /**
     * Lets PostgreSQL learn how much there is, as it does by itself within a minute. Until then it keeps plans that were made
     * when a table was empty, and each session takes longer than the one before.
     */
    void learn() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    /** Milliseconds of one, by the prepared statement. */
    double commit() throws SQLException {
        var begun = System.nanoTime();
        insert.setObject(1, UUID.randomUUID());
        insert.executeUpdate();
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Milliseconds of each of so many, one after the other over one connection; empty where pgbench is not installed. */
    List<Double> byPgbench(int count) throws IOException, InterruptedException {
        var pgbench = pgbench();
        if (pgbench == null) return List.of();
        var place = Files.createTempDirectory(PGBENCH);
        var script = Files.writeString(
                place.resolve("insert.sql"),
                "insert into one_row (id, words) values (gen_random_uuid(), 'a session');\n");
        var process = new ProcessBuilder(
                pgbench.toString(),
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=" + user,
                "--no-vacuum",
                "--client=1",
                "--transactions=" + count,
                "--file=" + script,
                "--log",
                "--log-prefix=" + place.resolve("times"),
                server.getPath().substring(1));
        process.environment().put("PGPASSWORD", password);
        process.redirectErrorStream(true).redirectOutput(place.resolve("told").toFile());
        if (process.start().waitFor() != 0) throw new IOException(Files.readString(place.resolve("told")));
        return times(place);
    }

    /** Each line has the number of the client and of the transaction, then its microseconds. */
    private static List<Double> times(Path place) throws IOException {
        var times = new ArrayList<Double>();
        try (var files = Files.newDirectoryStream(place, "times.*")) {
            for (var file : files)
                for (var line : Files.readAllLines(file)) times.add(Long.parseLong(line.split(" ")[2]) / 1e3);
        }
        return times;
    }

    private static @Nullable Path pgbench() throws IOException {
        var places = new ArrayList<>(
                Arrays.stream(System.getenv("PATH").split(":")).map(Path::of).toList());
        var debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (DirectoryStream<Path> releases = Files.newDirectoryStream(debian)) {
                releases.forEach(it -> places.add(it.resolve("bin")));
            }
        }
        return places.stream()
                .map(it -> it.resolve(PGBENCH))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
