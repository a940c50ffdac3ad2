package org.homestretch.progress;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.LongStream;
import org.homestretch.adherence.RecomputedDay;
import org.homestretch.plan.Prescription;
import org.junit.jupiter.api.Test;

class SessionsDoneTest {

    private static final int SEEDS = 3000;

    @Test
    void from_days_alone_comes_the_same_figure_as_from_the_logs() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            var any = new AnyHistory(seed);
            var history = any.history();
            var prescriptions = history.plan().versions().stream()
                    .flatMap(it -> it.prescriptions().stream())
                    .collect(toMap(Prescription::id, Function.identity(), (one, _) -> one));
            for (int i = 0; i < 3; i++) {
                var window = any.window();
                var today = any.date();
                var sessions = new SessionsDone(
                        history.plan(), history.excused(), RecomputedDay.of(history.logs()), prescriptions::get, today);
                assertThat(sessions.in(window))
                        .as("seed %d, %s, today %s", seed, window, today)
                        .isEqualTo(
                                AdherencePolicy.assess(history, window, today).frequency());
            }
        });
    }
}
