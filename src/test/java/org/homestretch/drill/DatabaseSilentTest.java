package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.homestretch.support.Browserless;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database is not gone but says nothing any more: no refusal, no end of the connection. */
@Drill
@Tag("R7")
class DatabaseSilentTest {

    @Test
    void people_are_told_within_a_bounded_time_and_go_on_when_it_speaks_again() throws Exception {
        try (var postgres = new Postgres("silent-postgres");
                var wire = new Wire(postgres.port());
                var program = Program.on(
                        Drills.empty("silent"), postgres.settings(wire.port()).toArray(String[]::new));
                var writers = new Writers(20, program.port())) {
            var kept = new Kept(postgres.everything());
            var somebody = new Writers.Person(program.port(), Drills.CLIENT).ask();
            writers.awaitMore(20);

            wire.fallSilent();
            var longest = IntStream.range(0, 8)
                    .mapToObj(_ -> told(somebody))
                    .max(Duration::compareTo)
                    .orElseThrow();
            assertThat(new Browserless(program.port()).get("/login").body()).contains("Sign in");

            wire.speakAgain();
            var back = writers.awaitMore(20);
            assertThat(somebody.client().http().get("/api/portal/routine").statusCode())
                    .as("the sign-in has outlived it")
                    .isEqualTo(200);
            writers.finish();
            kept.assertHolds(writers.sent(), writers.acknowledged());
            assertThat(writers.words())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).doesNotContain("Exception", "org.", "jdbc"));
            Figures.tell(
                    "R7",
                    "a database that says nothing: words after at most %s (%s), 20 more sessions %s after it spoke again,"
                            + " 0 of %d lost",
                    Drills.seconds(longest),
                    writers.answers().stream().sorted().toList(),
                    Drills.seconds(back),
                    writers.acknowledged().size());
        }
    }

    private static Duration told(Writers.Person somebody) {
        var begun = Instant.now();
        var answer = somebody.client().http().get("/api/portal/routine");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).doesNotContain("Exception", "org.", "jdbc");
        return Duration.between(begun, Instant.now());
    }
}
