package org.homestretch.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.SoftAssertions;
import org.homestretch.database.EmbeddedData;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** A backup written anew with the right passphrase, but not by us: what it says of itself must be what comes of it. */
@HomestretchTest
@Tag("R13")
class AlteredBackupsTest {

    private static final String DIRECTORY = "homestretch.database.data-directory";
    private static final String PASSPHRASE = "a passphrase of the tests";
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    ConfigurableEnvironment running;

    @Autowired
    Practices practices;

    @TempDir
    static Path kept;

    @TempDir
    Path place;

    Path file;
    Path restored;

    @BeforeEach
    void a_backup() {
        file = kept.resolve("backup");
        restored = place.resolve("restored");
        if (Files.exists(file)) return;
        practices.practice();
        var data = Path.of(running.getRequiredProperty(DIRECTORY));
        new BackingUp(settings(data), Clock.systemUTC()).to(file);
    }

    @Test
    void rows_that_come_out_otherwise_than_they_are_written_are_noticed() throws Exception {
        refused("rows differ", entries -> {
            var accounts = text(entries, "tables/account");
            // PostgreSQL takes the longer word, and gives back the short one.
            entries.put("tables/account", bytes(accounts.replaceFirst("\tf(?=[\t\n])", "\tfalse")));
            return counted(entries);
        });
    }

    @Test
    void another_number_of_defences_is_noticed() throws Exception {
        refused("keeps practices apart", entries -> about(entries, "\"policies\":", "\"policies\":1"));
    }

    @Test
    void migrations_that_this_release_does_not_have_are_noticed() throws Exception {
        refused("does not follow", entries -> about(entries, "\"checksum\":", "\"checksum\":1"));
    }

    @Test
    void a_sum_that_the_rows_do_not_have_is_noticed() throws Exception {
        refused("damaged", entries -> {
            var contents = text(entries, "contents.json");
            entries.put("contents.json", bytes(contents.replaceFirst("\"rows\":", "\"rows\":1")));
            return entries;
        });
    }

    @Test
    void a_table_that_is_left_out_is_noticed() throws Exception {
        refused("damaged", entries -> {
            entries.remove("tables/account");
            return entries;
        });
    }

    @Test
    void nothing_of_it_can_be_read_without_the_passphrase() throws Exception {
        var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);

        assertThat(bytes).as("heads of a ZIP's entries").doesNotContain("PK\u0003\u0004", "about.json", "secrets/");
    }

    @Test
    void what_is_restored_has_every_row_number_key_and_wall() {
        var fresh = place.resolve("fresh");
        new BackingUp(settings(Path.of(running.getRequiredProperty(DIRECTORY))), Clock.systemUTC()).to(fresh);
        new Restoring(settings(restored)).from(fresh);

        try (var here = EmbeddedData.of(running);
                var there = EmbeddedData.of(settings(restored))) {
            var softly = new SoftAssertions();
            softly.assertThat(there.secrets()).as("keys").containsAllEntriesOf(here.secrets());
            var now = JdbcClient.create(there.everything());
            softly.assertThat(now.sql("select count(*) from practice")
                            .query(Long.class)
                            .single())
                    .isPositive();
            softly.assertThat(tables(now)).as("tables").isEqualTo(tables(JdbcClient.create(here.everything())));
            softly.assertThat(now.sql("""
                            select coalesce((select last_value from pg_sequences where sequencename = 'audit_entry_seq_seq'), 0)
                              - coalesce((select max(seq) from audit_entry), 0)""").query(Long.class).single())
                    .as("numbers go on after the last")
                    .isNotNegative();
            softly.assertThat(now.sql("""
                            select relname from pg_class where relnamespace = 'public'::regnamespace and relispartition
                              and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)""").query(String.class).list())
                    .as("parts without a wall")
                    .isEmpty();
            softly.assertAll();
        }
    }

    /** How many rows each table has that no test beside this one adds to. */
    private static Map<String, Long> tables(JdbcClient everything) {
        var tables = new TreeMap<String, Long>();
        var names = everything.sql("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                          and not relispartition and relname not like 'audit%' and relname <> 'flyway_schema_history'""").query(String.class).list();
        for (var name : names)
            tables.put(
                    name,
                    everything
                            .sql("select count(*) from " + name)
                            .query(Long.class)
                            .single());
        return tables;
    }

    private void refused(String words, UnaryOperator<Map<String, byte[]>> alteration) throws Exception {
        var altered = sealed(alteration.apply(opened()));

        assertThatThrownBy(() -> new Restoring(settings(restored)).from(altered))
                .isInstanceOf(KeepingRefused.class)
                .hasMessageContaining(words);
        assertThat(restored).doesNotExist();
        assertThat(place).isDirectoryNotContaining("glob:**restoring**");
    }

    private Map<String, byte[]> opened() throws Exception {
        var entries = new java.util.LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new SealedFile(file, new BackupKey(PASSPHRASE)).read())) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                entries.put(entry.getName(), zip.readAllBytes());
        }
        return entries;
    }

    private Path sealed(Map<String, byte[]> entries) throws Exception {
        var altered = place.resolve("altered");
        try (var zip = new ZipOutputStream(new SealedFile(altered, new BackupKey(PASSPHRASE)).write())) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return altered;
    }

    private static Map<String, byte[]> about(Map<String, byte[]> entries, String from, String to) {
        var before = text(entries, "about.json");
        var after = before.replaceFirst(from + "-?", to);
        assertThat(after).isNotEqualTo(before);
        entries.put("about.json", bytes(after));
        return entries;
    }

    /** So that the file agrees with itself. */
    private static Map<String, byte[]> counted(Map<String, byte[]> entries) {
        var contents = new TreeMap<String, Tally.Counted>();
        entries.forEach((name, rows) -> {
            if (!name.startsWith("tables/")) return;
            var tally = new Tally();
            tally.write(rows, 0, rows.length);
            contents.put(name.substring("tables/".length()), tally.counted());
        });
        entries.put("contents.json", JSON.writeValueAsBytes(contents));
        return entries;
    }

    private static String text(Map<String, byte[]> entries, String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ConfigurableEnvironment settings(Path data) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of(DIRECTORY, data.toString(), "HOMESTRETCH_BACKUP_PASSPHRASE", PASSPHRASE)));
        return settings;
    }
}
