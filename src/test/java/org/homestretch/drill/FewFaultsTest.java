package org.homestretch.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A little of what the other drills do at length. */
@Drill
class FewFaultsTest {

    @Test
    @Tag("R1")
    @Tag("R17")
    void three_kills_and_a_stop_lose_and_double_nothing() throws IOException {
        try (var postgres = new Postgres("few-postgres");
                var program = postgres.program("few");
                var writers = new Writers(20, program.port())) {
            var kept = new Kept(postgres.everything());
            for (var fault = 0; fault < 4; fault++) {
                writers.awaitMore(10);
                if (fault < 3) program.kill();
                else assertThat(program.stop()).isEqualTo(ToldToStopTest.TERMINATED);
                kept.assertHolds(writers);
                program.startAgain();
            }
            writers.finish();
            kept.assertHolds(writers.sent(), writers.acknowledged());
        }
    }
}
