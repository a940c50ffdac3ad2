package org.homestretch.progress;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.SessionLog;
import org.jspecify.annotations.Nullable;

/**
 * How often one reason was given in a period; what the client says, never a cause.
 *
 * @param couldNot for a session in which nothing was done
 * @param stopped for one that ended early
 */
public record BarrierCount(Barrier barrier, int couldNot, int stopped) {

    public int times() {
        return couldNot + stopped;
    }

    /** Those that were given, the most often given first. */
    static List<BarrierCount> of(List<SessionLog> logs) {
        var couldNot = LoggedOccurrences.couldNot(logs);
        return Arrays.stream(Barrier.values())
                .map(barrier -> new BarrierCount(
                        barrier,
                        count(
                                couldNot,
                                barrier,
                                log -> log.couldNot() == null
                                        ? null
                                        : log.couldNot().barrier()),
                        count(
                                logs,
                                barrier,
                                log -> log.stopped() == null
                                        ? null
                                        : log.stopped().reason())))
                .filter(it -> it.times() > 0)
                .sorted(Comparator.comparingInt(BarrierCount::times).reversed())
                .toList();
    }

    private static int count(List<SessionLog> logs, Barrier barrier, Function<SessionLog, @Nullable Barrier> given) {
        return Math.toIntExact(
                logs.stream().filter(log -> given.apply(log) == barrier).count());
    }
}
