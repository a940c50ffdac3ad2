package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The program is killed without a word while two hundred people write, now while it serves, now while it starts. Fewer times
 * with {@code -Ddrills.kills=20}.
 */
@Drill
@Tag("R1")
class ProgramKilledTest {

    private static final int KILLS = Integer.getInteger("drills.kills", 200);
    private static final int WRITERS = 200;
    /** One kill in so many falls while the program starts. */
    private static final int STARTING = 3;

    private final Random moments = new Random(7);

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void nothing_acknowledged_is_lost_or_doubled() throws IOException {
        try (var postgres = new Postgres("killed-postgres");
                var program = postgres.program("killed");
                var writers = new Writers(WRITERS, program.port())) {
            var kept = new Kept(postgres.everything());
            var begun = Instant.now();
            var longest = Duration.ZERO;
            var inTheMidst = 0;
            for (var kill = 1; kill <= KILLS; kill++) {
                if (kill % STARTING == 0) {
                    program.launchAgain();
                    Drills.pause(moments.nextInt(4000));
                } else {
                    if (kill > 1) longest = longer(longest, startAgain(postgres, program));
                    writers.awaitMore(20);
                    Drills.pause(moments.nextInt(300));
                }
                if (writers.isSomethingUnderWay()) inTheMidst++;
                program.kill();
                kept.assertHolds(writers);
                if (kill % 20 == 0)
                    System.out.printf(
                            "%d kills, %d acknowledged%n",
                            kill, writers.acknowledged().size());
            }
            startAgain(postgres, program);
            writers.finish();
            kept.assertHolds(writers.sent(), writers.acknowledged());
            assertThat(inTheMidst).isPositive();
            Figures.tell(
                    "R1",
                    "killed %d times in %d minutes, %d of them while it started, under %d writers; %d sessions acknowledged,"
                            + " %d sendings without an answer, 0 lost, 0 doubled; ready again after at most %s",
                    KILLS,
                    Duration.between(begun, Instant.now()).toMinutes(),
                    KILLS / STARTING,
                    WRITERS,
                    writers.acknowledged().size(),
                    writers.unanswered(),
                    Drills.seconds(longest));
        }
    }

    private static Duration startAgain(Postgres postgres, Program program) {
        // All of them sign in again from one address, more often than its limit has it.
        postgres.everything().sql("delete from sign_in_limit").update();
        var begun = Instant.now();
        program.startAgain();
        return Duration.between(begun, Instant.now());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
