package org.homestretch.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.homestretch.shared.ConfigurationRefused;
import org.jspecify.annotations.Nullable;

/**
 * The directory of an embedded server: cluster, unpacked binaries, secrets, port and log. One running Homestretch at a time
 * may hold it; a server left behind by a killed one is stopped before the next start.
 */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final int wantedPort;
    private @Nullable FileChannel lockFile;

    DataDirectory(Path root, int wantedPort) {
        this.root = root.toAbsolutePath().normalize();
        this.wantedPort = wantedPort;
    }

    /** Makes the directory when there is none yet, and holds it until it is closed. */
    DataDirectory hold() {
        if (!tryHold()) throw refused("is in use by another running Homestretch");
        return this;
    }

    /** Whether nobody else held it, so that it is held now. */
    boolean tryHold() {
        try {
            Files.createDirectories(root.resolve("secrets"), owned("rwx------"));
            var file = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                return false;
            }
            lockFile = file;
            return true;
        } catch (IOException failure) {
            throw refused("cannot be written: " + failure);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path logFile() {
        return root.resolve("postgres.log");
    }

    Redirect logRedirect() {
        return Redirect.appendTo(logFile().toFile());
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), database);
    }

    /** The port asked for, or a free one found at the first start and kept since. */
    int port() {
        return wantedPort != 0 ? wantedPort : Integer.parseInt(kept(root.resolve("port"), DataDirectory::freePort));
    }

    /** The port on which a server of this directory listens now, whatever port was asked for. */
    String urlOfRunning(String database) {
        try {
            var port = Files.readAllLines(cluster().resolve("postmaster.pid")).get(3);
            return "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port.strip(), database);
        } catch (IOException | RuntimeException notThere) {
            throw refused("is in use, but no PostgreSQL of it listens; try again in a moment");
        }
    }

    Path secretFile(String name) {
        var file = secrets().resolve(name);
        kept(file, DataDirectory::newSecret);
        return file;
    }

    String secret(String name) {
        return kept(secrets().resolve(name), DataDirectory::newSecret);
    }

    boolean postmasterIsAlive() {
        return postmaster().isPresent();
    }

    /** Stops the server that a killed Homestretch left running; its settings may be of another release. */
    void stopOrphan() {
        postmaster().ifPresent(orphan -> {
            orphan.destroy();
            try {
                orphan.onExit().get(10, TimeUnit.SECONDS);
            } catch (Exception stillRunning) {
                orphan.destroyForcibly();
            }
        });
    }

    /**
     * Waits for the processes of a server that has died, and kills those that hang: each holds the server's memory, beside
     * which no other starts. They work in the directory of their cluster, which Linux tells; elsewhere nothing is killed.
     */
    void endProcessesOfDead() {
        var left = ProcessHandle.allProcesses()
                .filter(it -> it.info().command().orElse("").endsWith("/postgres"))
                .filter(this::worksHere)
                .toList();
        awaitEnd(left);
        left.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(left);
    }

    private static void awaitEnd(List<ProcessHandle> processes) {
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, 3, TimeUnit.SECONDS)
                .join();
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc/" + process.pid() + "/cwd"), cluster());
        } catch (IOException elsewhere) {
            return false;
        }
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            var pid = Files.readAllLines(cluster().resolve("postmaster.pid"))
                    .getFirst()
                    .trim();
            return ProcessHandle.of(Long.parseLong(pid))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::isPostgres);
        } catch (IOException | RuntimeException noServer) {
            return Optional.empty();
        }
    }

    /** Of this cluster: the number may meanwhile be of another process, and the binaries may lie elsewhere. */
    private boolean isPostgres(ProcessHandle process) {
        var isPostgres =
                process.info().command().map(it -> it.endsWith("/postgres")).orElse(false);
        var cluster = cluster().toString();
        return isPostgres
                && process.info()
                        .arguments()
                        .map(it -> List.of(it).contains(cluster))
                        .orElse(true);
    }

    private static String kept(Path file, java.util.function.Supplier<String> first) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, owned("rw-------"));
                Files.writeString(file, first.get());
            }
            return Files.readString(file).trim();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String newSecret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static java.nio.file.attribute.FileAttribute<?> owned(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    ConfigurationRefused refused(String reason) {
        return new ConfigurationRefused("homestretch.database.data-directory", "(" + root + ") " + reason);
    }

    @Override
    public void close() throws IOException {
        if (lockFile != null) lockFile.close();
    }
}
