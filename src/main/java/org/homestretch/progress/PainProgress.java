package org.homestretch.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.homestretch.adherence.SessionLog;
import org.jspecify.annotations.Nullable;

/**
 * Pain from 0 to 10 as the client told it in a period, oldest first.
 *
 * @param beforeTrend none when it was never told
 * @param afterTrend none when it was never told
 */
public record PainProgress(
        List<Told> before,
        List<Told> after,
        @Nullable PainTrend beforeTrend,
        @Nullable PainTrend afterTrend) {

    public PainProgress {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static PainProgress of(List<SessionLog> logs) {
        var before = told(logs, SessionLog::painBefore);
        var after = told(logs, SessionLog::painAfter);
        return new PainProgress(
                before,
                after,
                PainTrend.of(before).orElse(null),
                PainTrend.of(after).orElse(null));
    }

    @JsonIgnore
    public boolean isTold() {
        return !before.isEmpty() || !after.isEmpty();
    }

    static List<Told> told(List<SessionLog> logs, Function<SessionLog, @Nullable Integer> value) {
        return logs.stream()
                .map(log -> {
                    var said = value.apply(log);
                    return said == null ? null : new Told(log.date(), log.slot(), said);
                })
                .filter(Objects::nonNull)
                .toList();
    }
}
