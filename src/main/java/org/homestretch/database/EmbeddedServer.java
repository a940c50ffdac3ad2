package org.homestretch.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.homestretch.shared.ConfigurationRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL run from the embedded binaries, its data kept in one directory. It listens on the loopback address
 * only, demands passwords from the first moment, and writes durably. When its process dies it is started again.
 */
final class EmbeddedServer implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedServer.class);

    private final DataDirectory directory;
    private final Duration patience;
    private final Thread watch =
            Thread.ofPlatform().name("postgres-watch").daemon().unstarted(this::watch);
    private @Nullable EmbeddedPostgres running;
    private volatile boolean closing;

    EmbeddedServer(DataDirectory directory) {
        this(directory, Duration.ofSeconds(60));
    }

    /** @param patience how long a start may take, which is also when one that fails is given up */
    EmbeddedServer(DataDirectory directory, Duration patience) {
        this.directory = directory;
        this.patience = patience;
    }

    DatabaseAccess start() {
        directory.stopOrphan();
        launch();
        watch.start();
        var access = new DatabaseAccess(directory.url(OwnerRole.DATABASE), OwnerRole.NAME, directory.secret("owner"));
        new OwnerRole(directory).ensure();
        return access;
    }

    private synchronized void launch() {
        letGo();
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.cluster())
                    .setOverrideWorkingDirectory(directory.binaries().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(directory.port())
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("pwfile", directory.secretFile("superuser").toString())
                    .setDataDirectoryCustomizer(cluster -> demandPasswords(cluster.toPath()))
                    .setConnectConfig("password", directory.secret("superuser"))
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("log_statement", "none")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setErrorRedirector(directory.logRedirect())
                    .setOutputRedirector(directory.logRedirect())
                    .setPGStartupWait(patience)
                    .start();
        } catch (IOException | IllegalStateException failure) {
            throw new ConfigurationRefused(
                    "homestretch.database.data-directory",
                    "holds a PostgreSQL that does not start; its last words are in " + directory.logFile() + " ("
                            + failure.getMessage() + ")");
        }
    }

    /**
     * What a server that has died left would keep the next one from starting: its processes, and its lock, which this process
     * still holds. Of a start that failed only the file is in reach; it guards nothing that the directory's own lock does not.
     */
    private void letGo() {
        try {
            if (running != null) running.close();
        } catch (IOException | RuntimeException dead) {
            log.debug("The dead server could not be stopped", dead);
        }
        running = null;
        directory.endProcessesOfDead();
        try {
            Files.deleteIfExists(directory.cluster().resolve("epg-lock"));
        } catch (IOException held) {
            throw directory.refused("cannot be written: " + held);
        }
    }

    /** Only password sign-in over loopback TCP; the superuser's password exists since the cluster was made. */
    private static void demandPasswords(Path cluster) {
        try {
            Files.writeString(cluster.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException failure) {
            throw new IllegalStateException("pg_hba.conf cannot be written", failure);
        }
    }

    private void watch() {
        while (!closing) {
            try {
                Thread.sleep(Duration.ofMillis(500));
                if (!closing && !directory.postmasterIsAlive()) restart();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void restart() {
        log.warn("PostgreSQL has stopped by itself; starting it again");
        try {
            launch();
            log.warn("PostgreSQL runs again");
        } catch (ConfigurationRefused failure) {
            log.error("PostgreSQL does not start again yet: {}", failure.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        watch.interrupt();
        synchronized (this) {
            if (running != null) running.close();
        }
        directory.close();
    }
}
