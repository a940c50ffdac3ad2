package org.homestretch.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.api.FlywayException;
import org.homestretch.database.EmbeddedData;
import org.homestretch.database.Tombstones;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a data directory out of a backup: beside its place, compared row by row and brought to this release, and only then
 * moved there. Until then nothing is where the program would find it.
 */
public final class Restoring {

    private static final String ERASED_AGAIN = " People who had been erased since, and were erased again: %d.";
    private static final String NO_TOMBSTONES = " There are no tombstones at %s, so whoever was erased since is back:"
            + " bring that file from the old data directory before anybody signs in.";

    private final Environment settings;

    public Restoring(Environment settings) {
        this.settings = settings;
    }

    /** What was done, as a sentence. */
    public String from(Path file) {
        var key = BackupKey.of(settings);
        if (!Files.isReadable(file)) throw new KeepingRefused(file + " cannot be read.");
        var place = EmbeddedData.whereabouts(settings);
        requireEmpty(place);
        var tombstones = EmbeddedData.tombstones(settings);
        var backup = new BackupReader(file, key);
        backup.check();
        @Nullable Path beside = null;
        try {
            var parent = Files.createDirectories(Objects.requireNonNull(place.getParent()));
            beside = Files.createTempDirectory(parent, place.getFileName() + ".restoring-");
            var found = tombstones.exists();
            var again = new AtomicInteger();
            var whole = restored(backup, beside, tombstones, again);
            moveIn(beside, place);
            return ("%s holds the %,d rows of %d tables as they were at %s, compared row by row and brought to this release."
                            + (found ? ERASED_AGAIN : NO_TOMBSTONES))
                    .formatted(
                            place,
                            whole.rows(),
                            whole.tables().size(),
                            whole.about().madeAt(),
                            found ? again.get() : tombstones.file());
        } catch (IOException | SQLException | FlywayException | KeepingRefused failure) {
            if (beside != null) FileSystemUtils.deleteRecursively(beside.toFile());
            throw failure instanceof KeepingRefused refused
                    ? refused
                    : new KeepingRefused("Nothing was restored: " + failure.getMessage(), failure);
        }
    }

    private static BackupReader.Whole restored(
            BackupReader backup, Path beside, Tombstones tombstones, AtomicInteger again)
            throws SQLException, IOException {
        try (var loading = new Loading(beside)) {
            var whole = backup.read(loading);
            again.set(loading.finish(whole, tombstones));
            return whole;
        }
    }

    /** Tombstones that lie at the place are kept in either directory at any moment of it. */
    private static void moveIn(Path beside, Path place) throws IOException {
        var old = place.resolve(Tombstones.FILE);
        if (!Files.exists(old)) {
            Files.deleteIfExists(place);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        var copy = Files.copy(old, beside.resolve(Tombstones.FILE), StandardCopyOption.COPY_ATTRIBUTES);
        try (var kept = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            kept.force(true);
        }
        var aside = place.resolveSibling(place.getFileName() + ".before-" + beside.getFileName());
        Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        FileSystemUtils.deleteRecursively(aside);
    }

    private static void requireEmpty(Path place) {
        if (!Files.exists(place)) return;
        try (var files = Files.list(place)) {
            if (files.anyMatch(it -> !it.endsWith(Tombstones.FILE)))
                throw new KeepingRefused(place + " is not empty; a backup is only restored to an empty place."
                        + " Move it away or name another with HOMESTRETCH_DATA.");
        } catch (IOException notADirectory) {
            throw new KeepingRefused(place + " is no directory that can be read.", notADirectory);
        }
    }

    /** The new database while rows come in. */
    private static final class Loading implements BackupReader.Taking, AutoCloseable {

        private final Path root;
        private @Nullable EmbeddedData data;
        private @Nullable WholeDatabase whole;

        Loading(Path root) {
            this.root = root;
        }

        @Override
        public void begin(About about, Map<String, String> secrets) throws SQLException {
            data = EmbeddedData.fresh(root, secrets);
            data.migrateTo(about.lastVersion());
            whole = WholeDatabase.writing(data.everything());
            if (!whole.migrations().equals(about.migrations())
                    || !whole.tables().equals(about.tables()))
                throw new KeepingRefused(
                        "The backup is of a release that this one does not follow (its last migration is "
                                + about.lastVersion() + "). Restore it with that release or a newer one.");
            whole.divide(about.partitions());
            whole.empty(about.tables());
        }

        @Override
        public void table(About.Table table, InputStream rows) throws SQLException, IOException {
            Objects.requireNonNull(whole).copyIn(table, rows);
        }

        /** How many people were erased again. */
        int finish(BackupReader.Whole backup, Tombstones tombstones) throws SQLException, IOException {
            var about = backup.about();
            var loaded = Objects.requireNonNull(whole);
            loaded.goOnFrom(about.sequences());
            loaded.commit();
            var kept = Objects.requireNonNull(data);
            requireSame(kept, backup);
            kept.bringUpToDate();
            kept.letErasuresWait();
            return kept.eraseAgain(tombstones);
        }

        private static void requireSame(EmbeddedData data, BackupReader.Whole backup) throws SQLException, IOException {
            try (var restored = WholeDatabase.reading(data.everything())) {
                var found = new HashMap<String, Tally.Counted>();
                for (var table : backup.about().tables())
                    found.put(table.name(), BackingUp.copied(restored, table, OutputStream.nullOutputStream()));
                if (!found.equals(backup.tables()))
                    throw new KeepingRefused("Nothing was restored: the rows differ from those of the backup.");
                if (!restored.defences().equals(backup.about().defences()))
                    throw new KeepingRefused(
                            "Nothing was restored: what keeps practices apart differs from the backup.");
            }
        }

        @Override
        public void close() throws SQLException {
            if (whole != null) whole.close();
            if (data != null) data.close();
        }
    }
}
