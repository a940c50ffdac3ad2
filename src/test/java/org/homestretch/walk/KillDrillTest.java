package org.homestretch.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.homestretch.shared.NewId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The program is killed without a word, at random moments, while four phones store sessions. A phone sends the same
 * session until it is acknowledged. Afterwards all that was acknowledged is there once and whole, and nothing else is.
 * The build does a few kills; the profile {@code drills} does 200.
 */
class KillDrillTest {

    private static final int KILLS = Integer.getInteger("drill.kills", 4);
    private static final int PHONES = 4;
    private static final String PASSWORD = "short pass";

    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger sentAgain = new AtomicInteger();
    private final Random moments = new Random(4);
    private volatile boolean over;
    private volatile boolean failed;
    private volatile PortalClient client;
    private JsonNode routine;
    private List<String> ofTheInventedPractice = List.of();

    @Test
    void whatever_was_acknowledged_is_there_once_however_often_the_program_is_killed() throws Exception {
        try (var database = new ExternalDatabase("drill")) {
            drill(database);
            var kept = kept(database);
            kept.removeAll(ofTheInventedPractice);
            assertThat(acknowledged).hasSizeGreaterThan(KILLS).isEqualTo(sent);
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(
                            acknowledged.stream().map(id -> id + " 1 2").toList());
        }
    }

    private void drill(ExternalDatabase database) throws IOException, InterruptedException {
        var demo = Stream.of("--homestretch.demo.enabled=true", "--homestretch.demo.password=" + PASSWORD);
        var settings = Stream.concat(database.settings().stream(), demo).toArray(String[]::new);
        try (var program = RunningProgram.afresh("drill", settings);
                var phones = Executors.newFixedThreadPool(PHONES)) {
            program.awaitPrinted("An invented practice is ready");
            client = PortalClient.signedIn(program, PASSWORD);
            routine = client.routine();
            ofTheInventedPractice = kept(database);
            var begun = Instant.now();
            for (var phone = 0; phone < PHONES; phone++) phones.submit(this::logOneAfterTheOther);
            for (var kill = 0; kill < KILLS; kill++) {
                awaitProgress();
                Thread.sleep(moments.nextInt(400));
                program.kill();
                program.startAgain();
                client = PortalClient.signedIn(program, PASSWORD);
            }
            awaitProgress();
            over = true;
            phones.shutdown();
            assertThat(phones.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            tell(Duration.between(begun, Instant.now()));
        }
    }

    private void logOneAfterTheOther() {
        while (!over) {
            var id = NewId.next().toString();
            var session = PortalClient.session(routine, id);
            sent.add(id);
            while (!client.isAcknowledged(session)) {
                if (failed) return;
                sentAgain.incrementAndGet();
                pause();
            }
            acknowledged.add(id);
        }
    }

    /** Each kill falls among sessions that are being stored. */
    private void awaitProgress() {
        var before = acknowledged.size();
        for (var wait = 0; acknowledged.size() < before + PHONES; wait++) {
            failed = over = wait > 600;
            assertThat(failed).as("nothing is stored any more").isFalse();
            pause();
        }
    }

    /** Each session with how many exercises and sets it has. */
    private static List<String> kept(ExternalDatabase database) {
        return database.everything()
                .sql("""
                        select l.id::text, count(e.*) exercises, coalesce(sum((
                          select count(*) from set_log s
                          where s.practice_id = e.practice_id and s.session_log_id = e.session_log_id
                            and s.exercise_position = e.position)), 0) sets
                        from session_log l
                          left join exercise_log e on e.practice_id = l.practice_id and e.session_log_id = l.id
                        group by l.practice_id, l.id""")
                .query((row, _) -> row.getString(1) + " " + row.getInt(2) + " " + row.getInt(3))
                .list();
    }

    private void tell(Duration time) {
        System.out.printf(
                "%d kills in %d s: %d sessions acknowledged, %d sent again%n",
                KILLS, time.toSeconds(), acknowledged.size(), sentAgain.get());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
