package org.homestretch.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homestretch.shared.ConfigurationRefused;

/**
 * Who was erased, in a file beside the database, so that no restored backup brings anybody back. It only grows, holds nothing
 * but random ids and times, and a line is on the disk when {@link #add} returns.
 */
public final class Tombstones {

    /** The default's name within the data directory. */
    public static final String FILE = "tombstones";

    private static final int BYTES_OF_A_LINE = 200;

    private final Path file;

    Tombstones(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** One line. */
    public record Tombstone(UUID practice, UUID client, Instant at) {

        private String line() {
            return practice + " " + client + " " + at + "\n";
        }

        private static Tombstone of(String line) {
            var parts = line.strip().split(" ");
            if (parts.length != 3) throw new IllegalArgumentException(line);
            return new Tombstone(UUID.fromString(parts[0]), UUID.fromString(parts[1]), Instant.parse(parts[2]));
        }
    }

    public Path file() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** @throws ConfigurationRefused when it cannot be written, so that nothing is erased */
    public synchronized void add(Tombstone tombstone) {
        try {
            var isNew = !exists();
            if (isNew) create();
            try (var channel = FileChannel.open(file, READ, WRITE);
                    var _ = channel.lock()) {
                var line = ByteBuffer.wrap((endsWithin(channel) ? "\n" : "")
                        .concat(tombstone.line())
                        .getBytes(StandardCharsets.UTF_8));
                channel.position(channel.size());
                while (line.hasRemaining()) channel.write(line);
                channel.force(true);
            }
            if (isNew) keepName();
        } catch (IOException failure) {
            throw refused("cannot be written: " + failure);
        }
    }

    /**
     * All lines. The last one may be torn by a crash: its erasure was never committed, as it is written first.
     *
     * @throws ConfigurationRefused when another line cannot be understood
     */
    public List<Tombstone> read() {
        if (!exists()) return List.of();
        try {
            var text = Files.readString(file);
            var found = new ArrayList<Tombstone>();
            for (var line : text.split("\n", -1)) {
                if (line.isBlank()) continue;
                try {
                    found.add(Tombstone.of(line));
                } catch (RuntimeException unreadable) {
                    if (line.length() > BYTES_OF_A_LINE || !isTorn(line))
                        throw refused("has a line that is none of its own");
                }
            }
            return found;
        } catch (IOException failure) {
            throw refused("cannot be read: " + failure);
        }
    }

    /** What a crash leaves of a line is its beginning. */
    private static boolean isTorn(String line) {
        return line.matches("[0-9a-f-]{0,36}|[0-9a-f-]{36} [0-9a-f-]{0,36}|[0-9a-f-]{36} [0-9a-f-]{36} [0-9T:.Z-]*");
    }

    private static boolean endsWithin(FileChannel channel) throws IOException {
        if (channel.size() == 0) return false;
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) != '\n';
    }

    private void create() throws IOException {
        var parent = file.getParent();
        if (parent != null) Files.createDirectories(parent);
        FileChannel.open(
                        file,
                        Set.of(CREATE, WRITE),
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                .close();
    }

    /** A new file's name is on the disk only when its directory is. */
    private void keepName() throws IOException {
        var parent = file.getParent();
        if (parent == null) return;
        try (var directory = FileChannel.open(parent, READ)) {
            directory.force(true);
        }
    }

    private ConfigurationRefused refused(String reason) {
        return new ConfigurationRefused("homestretch.database.tombstones", "(" + file + ") " + reason);
    }
}
