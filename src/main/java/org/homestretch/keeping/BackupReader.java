package org.homestretch.keeping;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a backup to its very end and compares each table with what the file says of it. */
final class BackupReader {

    static final String ABOUT = "about.json";
    static final String CONTENTS = "contents.json";
    static final String SECRETS = "secrets/";
    static final String TABLES = "tables/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final BackupKey key;

    BackupReader(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    /** What becomes of the rows while they are read. */
    interface Taking {
        void begin(About about, Map<String, String> secrets) throws SQLException;

        void table(About.Table table, InputStream rows) throws SQLException, IOException;
    }

    /** The first two steps of reading hold what a restore must know; the rest are rows. */
    record Whole(About about, Map<String, String> secrets, Map<String, Tally.Counted> tables) {
        long rows() {
            return tables.values().stream().mapToLong(Tally.Counted::rows).sum();
        }
    }

    Whole check() {
        return read(new Taking() {
            @Override
            public void begin(About about, Map<String, String> secrets) {}

            @Override
            public void table(About.Table table, InputStream rows) throws IOException {
                rows.transferTo(OutputStream.nullOutputStream());
            }
        });
    }

    Whole read(Taking taking) {
        try (var sealed = new SealedFile(file, key).read()) {
            return entries(new ZipInputStream(sealed, StandardCharsets.UTF_8), sealed, taking);
        } catch (IOException | GeneralSecurityException | SQLException | IllegalArgumentException damaged) {
            throw new KeepingRefused(file + " is damaged or cut short and cannot be restored.", damaged);
        }
    }

    private Whole entries(ZipInputStream zip, InputStream sealed, Taking taking) throws IOException, SQLException {
        @Nullable About about = null;
        @Nullable Map<String, Tally.Counted> contents = null;
        var secrets = new TreeMap<String, String>();
        var found = new HashMap<String, Tally.Counted>();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.equals(ABOUT)) about = JSON.readValue(zip.readAllBytes(), About.class);
            else if (name.equals(CONTENTS)) contents = JSON.readValue(zip.readAllBytes(), new TypeReference<>() {});
            else if (name.matches(SECRETS + "[a-z0-9-]+"))
                secrets.put(name.substring(SECRETS.length()), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            else if (about != null && name.startsWith(TABLES)) {
                if (found.isEmpty()) taking.begin(about, secrets);
                var table = table(about, name.substring(TABLES.length()));
                found.put(table.name(), taken(table, zip, taking));
            } else throw new IOException("Unknown entry " + name);
        }
        // Only the end of the sealed stream proves that nothing was cut off.
        sealed.transferTo(OutputStream.nullOutputStream());
        if (about == null || !found.equals(contents)) throw new IOException("Its tables are not those that it names");
        return new Whole(about, secrets, found);
    }

    private static About.Table table(About about, String name) throws IOException {
        return about.tables().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IOException("Unknown table " + name));
    }

    private static Tally.Counted taken(About.Table table, InputStream rows, Taking taking)
            throws IOException, SQLException {
        var tally = new Tally();
        taking.table(table, new FilterInputStream(rows) {
            @Override
            public int read() throws IOException {
                var single = in.read();
                if (single >= 0) tally.write(single);
                return single;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                var count = in.read(bytes, offset, length);
                if (count > 0) tally.write(bytes, offset, count);
                return count;
            }

            @Override
            public void close() {}
        });
        return tally.counted();
    }
}
