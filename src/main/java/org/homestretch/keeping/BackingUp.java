package org.homestretch.keeping;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homestretch.database.EmbeddedData;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Writes everything into one encrypted file while the program runs or rests, and reads it back before it has its name. */
public final class BackingUp {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Environment settings;
    private final Clock clock;

    public BackingUp(Environment settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** What was done, as a sentence. */
    public String to(Path file) {
        if (Files.exists(file)) throw new KeepingRefused(file + " is there already; name a new file.");
        var key = BackupKey.of(settings);
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (var data = EmbeddedData.of(settings)) {
            write(data, unfinished, key);
            var whole = new BackupReader(unfinished, key).check();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return "%s holds %,d rows of %d tables, %,d bytes encrypted; it was read back and is whole."
                    .formatted(file, whole.rows(), whole.tables().size(), Files.size(file));
        } catch (IOException | GeneralSecurityException | SQLException failure) {
            delete(unfinished);
            throw new KeepingRefused("No backup was made: " + failure.getMessage(), failure);
        } catch (KeepingRefused refused) {
            delete(unfinished);
            throw refused;
        }
    }

    private void write(EmbeddedData data, Path file, BackupKey key)
            throws IOException, GeneralSecurityException, SQLException {
        try (var whole = WholeDatabase.reading(data.everything());
                var zip = new ZipOutputStream(new SealedFile(file, key).write(), StandardCharsets.UTF_8)) {
            var about = whole.about(clock.instant());
            entry(zip, BackupReader.ABOUT, JSON.writeValueAsBytes(about));
            for (var secret : data.secrets().entrySet())
                entry(
                        zip,
                        BackupReader.SECRETS + secret.getKey(),
                        secret.getValue().getBytes(StandardCharsets.UTF_8));
            var contents = new TreeMap<String, Tally.Counted>();
            for (var table : about.tables()) {
                zip.putNextEntry(new ZipEntry(BackupReader.TABLES + table.name()));
                contents.put(table.name(), copied(whole, table, zip));
                zip.closeEntry();
            }
            entry(zip, BackupReader.CONTENTS, JSON.writeValueAsBytes(contents));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static Tally.Counted copied(WholeDatabase whole, About.Table table, OutputStream out)
            throws SQLException, IOException {
        var tally = new Tally();
        whole.copyOut(table, new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                tally.write(bytes, offset, length);
                out.write(bytes, offset, length);
            }
        });
        return tally.counted();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void delete(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stays) {
            throw new KeepingRefused(unfinished + " is no whole backup and could not be deleted.", stays);
        }
    }
}
