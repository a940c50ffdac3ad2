package org.homestretch.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.util.FileSystemUtils;

/**
 * A data directory with the invented practice, filled once per build and day and copied for each walk. Tests run in
 * several processes at once; while one of them fills it, the others wait.
 */
final class InventedPractice {

    /** Of everybody in it; such a short one is for invented people alone. */
    static final String PASSWORD = "short pass";

    private static final Path PLACE = Path.of("target", "walk", "invented").toAbsolutePath();
    private static final Path PRACTICE = PLACE.resolve("practice");
    private static final Path FILLED_BY = PLACE.resolve("filled-by");

    private InventedPractice() {}

    static Path copyTo(Path empty) {
        try {
            Files.createDirectories(PLACE);
            try (var lock = FileChannel.open(
                            PLACE.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = lock.lock()) {
                fill();
                copy(PRACTICE, empty);
            }
            // Each finds a port of its own.
            Files.deleteIfExists(empty.resolve("port"));
            return empty;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void fill() throws IOException {
        var wanted = LocalDate.now(ZoneId.of("Europe/London")) + " " + newest(Path.of("target", "classes"));
        if (Files.exists(FILLED_BY) && Files.readString(FILLED_BY).equals(wanted)) return;
        Files.deleteIfExists(FILLED_BY);
        FileSystemUtils.deleteRecursively(PRACTICE);
        RunningProgram.invent(PRACTICE);
        if (Files.exists(PRACTICE.resolve("postgres/postmaster.pid")))
            throw new IllegalStateException("PostgreSQL still runs on what is to be copied");
        Files.writeString(FILLED_BY, wanted);
    }

    private static FileTime newest(Path build) throws IOException {
        try (var files = Files.walk(build)) {
            return files.map(InventedPractice::lastChange)
                    .max(FileTime::compareTo)
                    .orElseThrow();
        }
    }

    private static FileTime lastChange(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try {
            // Keeps the rights, without which PostgreSQL refuses.
            var copied = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                    .inheritIO()
                    .start();
            if (copied.waitFor() != 0) throw new IOException(from + " cannot be copied");
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
