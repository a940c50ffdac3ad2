package org.homestretch.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which reads were told within the last minute: who looks at the same again is not told again. */
@Component
class Told {

    static final Duration SAME = Duration.ofMinutes(1);
    /** More than a busy practice makes in a minute; beyond it some are told twice, never left out. */
    private static final int MOST = 20_000;

    private record Look(UUID actor, AuditRow row) {}

    private final Cache<Look, Long> looks =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Clock clock;

    Told(Clock clock) {
        this.clock = clock;
    }

    boolean lately(@Nullable UUID actor, AuditRow row) {
        if (actor == null) return false;
        var last = looks.getIfPresent(new Look(actor, sameArea(row)));
        var now = clock.millis();
        return last != null && last <= now && now - last < SAME.toMillis();
    }

    /** Called after the row was committed, never before. */
    void now(@Nullable UUID actor, AuditRow row) {
        if (actor == null) return;
        looks.put(new Look(actor, sameArea(row)), clock.millis());
    }

    /** The methods of a service show the same area. */
    private static AuditRow sameArea(AuditRow row) {
        return new AuditRow(row.action(), row.subject(), row.subjectId(), row.client(), "");
    }
}
