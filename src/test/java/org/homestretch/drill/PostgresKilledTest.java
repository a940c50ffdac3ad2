package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL is killed under the running program, now as a whole, now one of its processes; nobody helps it up. */
@Drill
@Tag("R2")
class PostgresKilledTest {

    private static final int KILLS = Integer.getInteger("drills.server-kills", 50);
    private static final int WRITERS = 200;

    private final Random moments = new Random(11);

    @Test
    void nothing_acknowledged_is_lost_or_doubled_and_it_comes_back_by_itself() {
        try (var program = Program.on(InventedPractice.copy("postgres-killed"));
                var writers = new Writers(WRITERS, program.port())) {
            var kept = new Kept(Postgres.of(program));
            var longest = Duration.ZERO;
            for (var kill = 1; kill <= KILLS; kill++) {
                writers.awaitMore(20);
                Drills.pause(moments.nextInt(300));
                var begun = Instant.now();
                var victim = victim(program, kill % 3 == 0);
                victim.destroyForcibly();
                victim.onExit().join();
                writers.awaitMore(1);
                var back = Duration.between(begun, Instant.now());
                longest = longest.compareTo(back) > 0 ? longest : back;
                Drills.await("a database to look into", kept::canLook);
                kept.assertHolds(writers);
            }
            writers.finish();
            kept.assertHolds(writers.sent(), writers.acknowledged());
            assertThat(writers.words()).allSatisfy(it -> assertThat(it).doesNotContain("Exception", "org.postgresql"));
            Figures.tell(
                    "R2",
                    "PostgreSQL killed %d times, %d of them one of its processes alone, under %d writers; %d sessions"
                            + " acknowledged, 0 lost, 0 doubled; the next was acknowledged after at most %s",
                    KILLS,
                    KILLS / 3,
                    WRITERS,
                    writers.acknowledged().size(),
                    Drills.seconds(longest));
        }
    }

    private static ProcessHandle victim(Program program, boolean one) {
        Drills.await("its PostgreSQL", () -> program.postgres() != null);
        var whole = Objects.requireNonNull(program.postgres());
        return one ? whole.children().findAny().orElse(whole) : whole;
    }
}
