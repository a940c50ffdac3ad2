package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** Sessions that send much, at a clock that stands still until it is moved. */
@Tag("B8")
class FloodGateTest {

    private static final FilterChain ANSWERED = (_, response) -> ((MockHttpServletResponse) response).setStatus(200);

    private final Standing time = new Standing();
    private final FloodGate gate = new FloodGate(new FlowSettings(40, 600, 64), time);
    private final MockHttpSession flooded = new MockHttpSession();

    @Test
    void a_flood_is_told_to_come_again_and_the_session_goes_on_as_time_goes_by() {
        assertThat(answered(flooded, 5_000)).isEqualTo(600);
        var refused = send(flooded, ANSWERED);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentLength()).isZero();

        time.advance(Duration.ofSeconds(1));
        assertThat(answered(flooded, 5_000)).isEqualTo(40);
        time.advance(Duration.ofMinutes(10));
        assertThat(answered(flooded, 5_000)).as("never more than in one go").isEqualTo(600);
    }

    @Test
    void nobody_else_is_held_up_by_it() {
        answered(flooded, 5_000);

        assertThat(answered(new MockHttpSession(), 100)).isEqualTo(100);
        assertThat(send(null, ANSWERED).getStatus()).isEqualTo(200);
    }

    @Test
    void an_hour_of_typing_in_three_tabs_is_never_held_up() {
        for (var tenth = 0; tenth < 36_000; tenth++) {
            assertThat(answered(flooded, 3)).isEqualTo(3);
            time.advance(Duration.ofMillis(100));
        }
    }

    @Test
    void no_more_than_so_many_are_worked_on_at_once_and_those_that_fail_make_room() {
        assertThat(inside(64)).isEqualTo(200);
        assertThat(inside(65)).isEqualTo(429);
        for (var fault = 0; fault < 100; fault++) {
            try {
                send(flooded, (_, _) -> {
                    throw new IllegalStateException("a fault");
                });
            } catch (IllegalStateException expected) {
                continue;
            }
        }
        assertThat(inside(64)).isEqualTo(200);
    }

    /** How the innermost of so many is answered, each of which is sent while the one before is worked on. */
    private int inside(int deep) {
        var innermost = new int[1];
        send(
                flooded,
                (_, _) -> innermost[0] = deep == 2 ? send(flooded, ANSWERED).getStatus() : inside(deep - 1));
        return innermost[0];
    }

    private int answered(MockHttpSession session, int requests) {
        return (int) IntStream.range(0, requests)
                .filter(_ -> send(session, ANSWERED).getStatus() == 200)
                .count();
    }

    private MockHttpServletResponse send(@Nullable MockHttpSession session, FilterChain chain) {
        var request = new MockHttpServletRequest("POST", "/workspace/");
        request.setSession(session);
        var response = new MockHttpServletResponse();
        try {
            gate.doFilter(request, response, chain);
        } catch (ServletException | IOException failure) {
            throw new AssertionError(failure);
        }
        return response;
    }

    private static final class Standing implements TimeMeter {

        private long nanos;

        void advance(Duration by) {
            nanos += by.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
