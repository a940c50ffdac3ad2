package org.homestretch.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.homestretch.shared.ConfigurationRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The embedded database as its keeper sees it: whole, past row-level security, whether the program runs or not. For what an
 * operator does at the machine; the application must never come here.
 */
public final class EmbeddedData implements AutoCloseable {

    private final DataDirectory directory;
    private final String url;
    private final @Nullable EmbeddedServer started;

    private EmbeddedData(DataDirectory directory, String url, @Nullable EmbeddedServer started) {
        this.directory = directory;
        this.url = url;
        this.started = started;
    }

    /** Where these settings keep it; refused when they name an external server. */
    public static Path whereabouts(Environment settings) {
        return embedded(settings).dataDirectory().toAbsolutePath().normalize();
    }

    /** Who was erased, as these settings name the file. */
    public static Tombstones tombstones(Environment settings) {
        return embedded(settings).tombstoneFile();
    }

    /** Joins the running program's server, or starts one when no program runs. */
    public static EmbeddedData of(Environment environment) {
        var settings = embedded(environment);
        var directory = new DataDirectory(settings.dataDirectory(), settings.port());
        if (!directory.hasCluster()) throw directory.refused("holds no database");
        return directory.tryHold()
                ? started(directory)
                : new EmbeddedData(directory, directory.urlOfRunning(OwnerRole.DATABASE), null);
    }

    /** A new, empty one in an empty directory, which keeps these secrets. */
    public static EmbeddedData fresh(Path root, Map<String, String> secrets) {
        var directory = new DataDirectory(root, 0).hold();
        secrets.forEach((name, secret) -> write(directory.secrets().resolve(name), secret));
        return started(directory);
    }

    private static EmbeddedData started(DataDirectory directory) {
        var server = new EmbeddedServer(directory);
        var access = server.start();
        new AppRole(access).ensure();
        return new EmbeddedData(directory, access.url(), server);
    }

    private static DatabaseSettings embedded(Environment environment) {
        var settings = bound(environment);
        if (settings.isExternal()) {
            throw new ConfigurationRefused(
                    "homestretch.database.url",
                    "names an external PostgreSQL, which is backed up with its own tools as docs/operations.md says");
        }
        return settings;
    }

    private static DatabaseSettings bound(Environment environment) {
        try {
            return Binder.get(environment).bindOrCreate("homestretch.database", DatabaseSettings.class);
        } catch (BindException wrong) {
            for (Throwable cause = wrong; cause != null; cause = cause.getCause())
                if (cause instanceof ConfigurationRefused refused) throw refused;
            throw wrong;
        }
    }

    /** As the superuser. */
    public DataSource everything() {
        return new DriverManagerDataSource(url, "postgres", directory.secret("superuser"));
    }

    /** Whatever lies beside the tables and belongs to them: passwords of the database's roles and keys of what is encrypted. */
    public Map<String, String> secrets() {
        try (var files = Files.list(directory.secrets())) {
            var secrets = new TreeMap<String, String>();
            files.map(it -> Objects.requireNonNull(it.getFileName()).toString())
                    .forEach(name -> secrets.put(name, directory.secret(name)));
            return secrets;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Applies this release's migrations up to and with this one. */
    public void migrateTo(String version) {
        new Migrations(access().ownerDataSource()).applyUpTo(version);
    }

    /** Brings it to this release and looks it over as a start does. */
    public void bringUpToDate() {
        new Migrations(access().ownerDataSource()).applyAll();
        new DurableServer(access()).require();
        new GuardedTables(access()).require();
    }

    /** Erases whom the backup has brought back; how many. */
    public int eraseAgain(Tombstones tombstones) {
        return new ErasingAgain(access().ownerDataSource(), tombstones).agree();
    }

    /** Whom somebody asked to erase before the backup waits a day again: what was withdrawn after it is forgotten there. */
    public void letErasuresWait() {
        JdbcClient.create(access().ownerDataSource())
                .sql("select erasures_wait_anew()")
                .query(Long.class)
                .single();
    }

    private DatabaseAccess access() {
        return new DatabaseAccess(url, OwnerRole.NAME, directory.secret("owner"));
    }

    private static void write(Path file, String secret) {
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, secret);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops the server if it was started here. */
    @Override
    public void close() {
        try {
            if (started != null) started.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
