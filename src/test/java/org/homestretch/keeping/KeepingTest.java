package org.homestretch.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.homestretch.database.EmbeddedData;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@HomestretchTest
@Tag("R13")
@Tag("E7")
class KeepingTest {

    private static final String DIRECTORY = "homestretch.database.data-directory";

    @Autowired
    ConfigurableEnvironment running;

    @Autowired
    Practices practices;

    @TempDir
    Path place;

    @Test
    void what_is_restored_is_what_was_backed_up_while_the_program_ran() throws Exception {
        practices.practice();
        var file = backedUp();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Olive Owner");

        var restored = place.resolve("restored");
        assertThat(new Restoring(settings(restored, "a passphrase of the tests")).from(file))
                .contains("row by row");

        try (var data = EmbeddedData.of(settings(restored, ""))) {
            assertThat(accounts(data.everything())).isPositive();
            assertThat(JdbcClient.create(data.everything())
                            .sql("select count(*) from pg_policies")
                            .query(Long.class)
                            .single())
                    .isGreaterThan(40);
        }
        assertThat(place).isDirectoryNotContaining("glob:**restoring**");
    }

    @Test
    void without_the_passphrase_or_with_a_damaged_or_cut_file_nothing_is_restored_and_nothing_is_left()
            throws Exception {
        var file = backedUp();
        var restored = place.resolve("restored");

        assertThatThrownBy(() -> new Restoring(settings(restored, "")).from(file))
                .isInstanceOf(KeepingRefused.class)
                .hasMessageContaining("HOMESTRETCH_BACKUP_PASSPHRASE");
        assertThatThrownBy(() -> new Restoring(settings(restored, "another passphrase of tests")).from(file))
                .isInstanceOf(KeepingRefused.class)
                .hasMessageContaining("another passphrase");
        var whole = Files.readAllBytes(file);
        for (var damage : Map.of(
                        "cut at a segment", java.util.Arrays.copyOf(whole, 62 + (1 << 16)),
                        "cut by one byte", java.util.Arrays.copyOf(whole, whole.length - 1),
                        "one bit turned", turned(whole, whole.length / 2),
                        "head changed", turned(whole, 40))
                .entrySet()) {
            var damaged = Files.write(place.resolve("damaged"), damage.getValue());
            assertThatThrownBy(() -> new Restoring(settings(restored, "a passphrase of the tests")).from(damaged))
                    .as(damage.getKey())
                    .isInstanceOf(KeepingRefused.class);
        }
        assertThat(restored).doesNotExist();
        assertThat(place).isDirectoryNotContaining("glob:**restoring**");
    }

    @Test
    void a_place_that_is_not_empty_is_left_as_it_is() throws Exception {
        var file = backedUp();
        var full = Files.createDirectory(place.resolve("full"));
        Files.writeString(full.resolve("something"), "of somebody");

        assertThatThrownBy(() -> new Restoring(settings(full, "a passphrase of the tests")).from(file))
                .isInstanceOf(KeepingRefused.class)
                .hasMessageContaining("not empty");
        assertThat(full.resolve("something")).hasContent("of somebody");
    }

    @Test
    void a_backup_never_writes_over_another_file() throws Exception {
        var file = Files.writeString(place.resolve("there"), "something");

        assertThatThrownBy(() -> backUp(file))
                .isInstanceOf(KeepingRefused.class)
                .hasMessageContaining("already");
        assertThat(file).hasContent("something");
    }

    private Path backedUp() {
        var file = place.resolve("backup");
        assertThat(backUp(file)).contains("read back");
        return file;
    }

    private String backUp(Path file) {
        var data = Path.of(running.getRequiredProperty(DIRECTORY));
        return new BackingUp(settings(data, "a passphrase of the tests"), Clock.systemUTC()).to(file);
    }

    private static ConfigurableEnvironment settings(Path data, String passphrase) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of(DIRECTORY, data.toString(), "HOMESTRETCH_BACKUP_PASSPHRASE", passphrase)));
        return settings;
    }

    private static byte[] turned(byte[] bytes, int at) {
        var turned = bytes.clone();
        turned[at] ^= 1;
        return turned;
    }

    private static long accounts(DataSource superuser) {
        return JdbcClient.create(superuser)
                .sql("select count(*) from account")
                .query(Long.class)
                .single();
    }
}
