package org.homestretch.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.EmbeddedData;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.ErasureReason;
import org.homestretch.shared.ConfigurationRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.homestretch.support.TwoOwners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backup from before an erasure, restored after it. */
@HomestretchTest
@Tag("R13")
class ErasedAgainTest {

    private static final String DIRECTORY = "homestretch.database.data-directory";

    @Autowired
    ConfigurableEnvironment running;

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    TwoOwners owners;

    @Autowired
    AskingErasure asking;

    @TempDir
    Path place;

    private ClientId client;
    private Path backup;
    private Path tombstones;

    @BeforeEach
    void a_client_was_erased_after_the_backup() {
        var owner = practices.practice();
        client = inCare.client(owner, "Europe/Berlin").id();
        backup = place.resolve("backup");
        var data = Path.of(running.getRequiredProperty(DIRECTORY));
        new BackingUp(settings(data, ""), Clock.systemUTC()).to(backup);
        owners.erase(owner, client, "Mara Lindt", ErasureReason.ASKED);
        tombstones = data.resolve("tombstones");
    }

    @Test
    void with_the_tombstones_at_the_place_nobody_comes_back_and_they_stay_there() throws Exception {
        var restored = Files.createDirectory(place.resolve("restored"));
        Files.copy(tombstones, restored.resolve("tombstones"));

        var said = new Restoring(settings(restored, "")).from(backup);

        assertThat(said).contains("were erased again: 1");
        assertThat(nameIn(restored)).startsWith("Erased client");
        assertThat(restored.resolve("tombstones")).hasSameBinaryContentAs(tombstones);
        assertThat(place).isDirectoryNotContaining("glob:**before**").isDirectoryNotContaining("glob:**restoring**");
    }

    @Test
    void with_the_tombstones_elsewhere_nobody_comes_back() {
        var restored = place.resolve("restored");

        var said = new Restoring(settings(restored, tombstones.toString())).from(backup);

        assertThat(said).contains("were erased again: 1");
        assertThat(nameIn(restored)).startsWith("Erased client");
    }

    @Test
    void without_them_it_is_told_and_bringing_them_before_the_start_is_enough() throws Exception {
        var restored = place.resolve("restored");

        assertThat(new Restoring(settings(restored, "")).from(backup)).contains("no tombstones", "is back");
        assertThat(nameIn(restored)).isEqualTo("Mara Lindt");

        Files.writeString(restored.resolve("tombstones"), Files.readString(tombstones), StandardOpenOption.CREATE);
        assertThat(agreedIn(restored)).isEqualTo(1);
        assertThat(nameIn(restored)).startsWith("Erased client");
        assertThat(agreedIn(restored)).isZero();
    }

    @Test
    void a_lost_file_is_written_anew_from_the_database_and_a_torn_line_is_left_out() throws Exception {
        var restored = place.resolve("restored");
        new Restoring(settings(restored, tombstones.toString())).from(backup);
        var own = restored.resolve("tombstones");
        Files.writeString(own, client + " 0192");

        agreedIn(restored);

        assertThat(Files.readString(own)).contains(client.toString() + " ");
        assertThat(EmbeddedData.tombstones(settings(restored, "")).read())
                .anyMatch(it -> it.client().equals(client.value()));
        Files.writeString(own, "Mara Lindt\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> agreedIn(restored)).isInstanceOf(ConfigurationRefused.class);
    }

    /** Else a request that was withdrawn after the backup would be carried out by it. */
    @Test
    @Tag("E14")
    void what_was_asked_before_the_backup_waits_a_whole_day_again() {
        var owner = practices.practice();
        var other = inCare.client(owner, "Europe/Berlin").id();
        as(owner, () -> asking.ask(other, "Mara Lindt", ErasureReason.ASKED));
        halfADayAgo(other);
        var data = Path.of(running.getRequiredProperty(DIRECTORY));
        var since = place.resolve("since");
        new BackingUp(settings(data, ""), Clock.systemUTC()).to(since);
        as(owner, () -> asking.withdraw(other));
        var restored = place.resolve("restored");

        new Restoring(settings(restored, tombstones.toString())).from(since);

        try (var there = EmbeddedData.of(settings(restored, ""))) {
            assertThat(JdbcClient.create(there.everything())
                            .sql(
                                    "select due_at > now() + interval '23 hours' from erasure_request where client_id = :id")
                            .param("id", other.value())
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    /** So that half a day is left: the running program would erase at once what is due. */
    private void halfADayAgo(ClientId asked) {
        try (var data = EmbeddedData.of(running)) {
            JdbcClient.create(data.everything())
                    .sql("""
                            set session_replication_role = replica;
                            update erasure_request set asked_at = asked_at - interval '12 hours',
                              due_at = due_at - interval '12 hours' where client_id = :asked""")
                    .param("asked", asked.value())
                    .update();
        }
    }

    private int agreedIn(Path data) {
        var settings = settings(data, "");
        try (var there = EmbeddedData.of(settings)) {
            return there.eraseAgain(EmbeddedData.tombstones(settings));
        }
    }

    private String nameIn(Path data) {
        try (var there = EmbeddedData.of(settings(data, ""))) {
            return JdbcClient.create(there.everything())
                    .sql("select name from client where id = :id")
                    .param("id", client.value())
                    .query(String.class)
                    .single();
        }
    }

    private static ConfigurableEnvironment settings(Path data, String tombstones) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                DIRECTORY,
                                data.toString(),
                                "homestretch.database.tombstones",
                                tombstones,
                                "HOMESTRETCH_BACKUP_PASSPHRASE",
                                "a passphrase of the tests")));
        return settings;
    }
}
