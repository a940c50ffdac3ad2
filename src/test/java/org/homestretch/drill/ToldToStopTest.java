package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.homestretch.support.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An operator ends the program (SIGTERM) while people write. */
@Drill
@Tag("R17")
class ToldToStopTest {

    private static final int TIMES = 3;
    /** 128 and the number of the signal: it ended because it was told to. */
    static final int TERMINATED = 143;

    @Test
    void what_was_begun_is_answered_or_sent_again_and_the_audit_is_sealed() throws IOException {
        try (var postgres = new Postgres("stopped-postgres");
                var program = postgres.program("stopped");
                var writers = new Writers(100, program.port())) {
            var kept = new Kept(postgres.everything());
            var longest = Duration.ZERO;
            for (var time = 0; time < TIMES; time++) {
                writers.awaitMore(50);
                var begun = Instant.now();
                assertThat(program.stop()).isEqualTo(TERMINATED);
                var took = Duration.between(begun, Instant.now());
                longest = longest.compareTo(took) > 0 ? longest : took;
                kept.assertHolds(writers);
                assertThat(unsealed(postgres))
                        .as("rows that the chain does not hold yet")
                        .isZero();
                postgres.everything().sql("delete from sign_in_limit").update();
                program.startAgain();
            }
            writers.finish();
            kept.assertHolds(writers.sent(), writers.acknowledged());
            Figures.tell(
                    "R17",
                    "told to stop %d times under 100 writers; it ended within %s with exit code %d, %d sessions"
                            + " acknowledged, 0 lost, 0 doubled, the audit sealed to its end",
                    TIMES,
                    Drills.seconds(longest),
                    TERMINATED,
                    writers.acknowledged().size());
        }
    }

    private static long unsealed(Postgres postgres) {
        return postgres.everything()
                .sql("select count(*) from audit_unsealed")
                .query(Long.class)
                .single();
    }
}
