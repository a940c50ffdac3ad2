package org.homestretch.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PresentTest {

    private final Present clock = new Present();

    @Test
    void work_is_done_as_of_another_moment_and_of_none_to_come() {
        var now = Instant.now();
        var lately = now.minus(Duration.ofDays(3));

        assertThat(Present.asOf(lately, clock::instant)).isEqualTo(lately);
        assertThat(Present.asOf(now.plus(Duration.ofDays(1)), clock::instant)).isBetween(now, Instant.now());
        assertThat(clock.instant()).isBetween(now, Instant.now());
    }
}
