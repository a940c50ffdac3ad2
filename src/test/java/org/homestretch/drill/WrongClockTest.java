package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homestretch.shared.NewId;
import org.homestretch.support.Browserless;
import org.homestretch.support.Figures;
import org.homestretch.walk.PortalClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clock of the program's machine is wrong, or jumps; phones and the database have the true time. */
@Drill
class WrongClockTest {

    private static final Path LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1");

    @BeforeEach
    void with_a_clock_that_can_be_wrong() {
        assumeTrue(Files.exists(LIBRARY), "libfaketime is not there; Debian has it as the package faketime");
    }

    @Test
    @Tag("R8")
    void two_hours_ahead_and_two_behind_lose_nothing_and_open_no_door() throws IOException {
        try (var postgres = new Postgres("clock-postgres")) {
            var kept = new Kept(postgres.everything());
            var all = new HashSet<String>();
            try (var program = under(postgres, "clock-ahead", "+2h")) {
                var ahead = logged(program);
                all.addAll(ahead);
                assertThat(offsets(postgres, ahead)).isEqualTo(2);
                for (var guess = 0; guess < 10; guess++)
                    new Browserless(program.port()).signIn(GUESSED, "wrong " + guess);
                assertThat(isIn(program)).isFalse();
            }
            try (var program = postgres.program("clock-right")) {
                assertThat(isIn(program))
                        .as("the limit outlives a clock set back")
                        .isFalse();
                all.addAll(logged(program));
            }
            try (var program = under(postgres, "clock-behind", "-2h")) {
                var behind = logged(program);
                all.addAll(behind);
                assertThat(offsets(postgres, behind)).isEqualTo(-2);
            }
            assertThat(Program.command(
                                    Drills.empty("clock-verify"),
                                    Map.of(),
                                    List.of("audit", "verify"),
                                    postgres.settings().toArray(String[]::new))
                            .code())
                    .isZero();
            kept.assertHolds(all, all);
            Figures.tell(
                    "R8",
                    "the program two hours ahead, right, then two behind: signed in and %d sessions stored in all with the"
                            + " hours between the clocks beside them; ten wrong guesses hold after the clock went back; the"
                            + " audit is whole",
                    all.size());
        }
    }

    @Test
    @Tag("R14")
    void a_tab_that_slept_for_an_hour_is_told_in_words_and_a_phone_sends_what_it_kept() throws IOException {
        var hand = Files.writeString(Drills.place("clock-hand"), "+0");
        try (var postgres = new Postgres("asleep-postgres");
                var program = Program.on(
                        Drills.empty("asleep"),
                        faked("FAKETIME_TIMESTAMP_FILE", hand.toString(), "FAKETIME_NO_CACHE", "1"),
                        postgres.settings().toArray(String[]::new))) {
            var kept = new Kept(postgres.everything());
            var screen = Screen.open(Screen.signedIn(program), "clients");
            var phone = new Writers.Person(program.port(), Drills.CLIENT).ask();
            var id = NewId.next().toString();
            var session = new PortalClient.Done(id, PortalClient.now());

            Files.writeString(hand, "+61m");

            var told = screen.navigate("clients");
            assertThat(told.statusCode()).isEqualTo(200);
            assertThat(told.body()).contains("\"sessionExpired\":true");
            assertThat(phone.client().send(phone.routine(), List.of(session))).isEmpty();
            phone.signInAgain(phone.client());
            assertThat(phone.client().send(phone.routine(), List.of(session))).containsExactly("STORED");
            kept.assertHolds(Set.of(id), Set.of(id));
            Figures.tell(
                    "R14",
                    "asleep for an hour: the workspace's tab is told that its session expired, and a phone sends what"
                            + " it kept after signing in again");
        }
    }

    private static final String GUESSED = "client3@demo.test";

    /** Only the time of day: Java's waits go by the other clock, and without the last setting none of them would wait. */
    private static Map<String, String> faked(String... settings) {
        var all = new HashMap<>(Map.of(
                "LD_PRELOAD",
                LIBRARY.toString(),
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0"));
        for (var at = 0; at < settings.length; at += 2) all.put(settings[at], settings[at + 1]);
        return all;
    }

    private static Program under(Postgres postgres, String name, String wrong) {
        return Program.on(
                Drills.empty(name),
                faked("FAKETIME", wrong),
                postgres.settings().toArray(String[]::new));
    }

    /** As a phone sends what it kept, which has the true time and has heard the server's. */
    private static Set<String> logged(Program program) {
        var phone = new Writers.Person(program.port(), Drills.CLIENT).ask();
        var contact = phone.client().serverTime();
        var sessions = IntStream.range(0, 5)
                .mapToObj(_ -> new PortalClient.Done(NewId.next().toString(), PortalClient.now()))
                .toList();
        assertThat(phone.client().send(phone.routine(), sessions, contact))
                .hasSize(5)
                .allMatch("STORED"::equals);
        return sessions.stream().map(PortalClient.Done::id).collect(Collectors.toSet());
    }

    private static boolean isIn(Program program) {
        var http = new Browserless(program.port());
        http.signIn(GUESSED, Drills.PASSWORD);
        return http.get("/api/portal/account").statusCode() == 200;
    }

    /** Hours that the program's clock is ahead of the phone's, as each session says. */
    private static long offsets(Postgres postgres, Set<String> ids) {
        var seconds = postgres.everything()
                .sql("select distinct clock_offset_seconds from session_log where id::text in (:ids)")
                .param("ids", ids)
                .query(Long.class)
                .list();
        assertThat(seconds.stream().map(it -> Math.round(it / 3600.0)).distinct())
                .hasSize(1);
        return Math.round(Duration.ofSeconds(seconds.getFirst()).toSeconds() / 3600.0);
    }
}
